package org.fundtrace.web;

import java.io.InputStream;

import org.fundtrace.api.ClientOperations;
import org.fundtrace.api.OperationResponse;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** GraphQL over HTTP, as its specification says: a request is one operation. */
@RestController
class GraphQlEndpoint {

	private final OperationRequests requests;

	private final ClientOperations operations;

	GraphQlEndpoint(OperationRequests requests, ClientOperations operations) {
		this.requests = requests;
		this.operations = operations;
	}

	@PostMapping(path = "/graphql", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = { MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE })
	OperationResponse answer(InputStream body) {
		return this.operations.execute(this.requests.read(body));
	}

	@ExceptionHandler
	ResponseEntity<OperationResponse> refuse(MalformedRequestException malformed) {
		return ResponseEntity.badRequest().body(this.operations.refuse(malformed.reason()));
	}

}
