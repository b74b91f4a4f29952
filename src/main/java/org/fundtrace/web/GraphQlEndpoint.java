package org.fundtrace.web;

import java.io.IOException;
import java.io.InputStream;

import org.fundtrace.api.ClientOperations;
import org.fundtrace.api.MalformedRequestException;
import org.fundtrace.api.OperationResponse;
import org.fundtrace.api.RequestText;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** GraphQL over HTTP, as its specification says: a request is one operation. */
@RestController
class GraphQlEndpoint {

	private final ClientOperations operations;

	GraphQlEndpoint(ClientOperations operations) {
		this.operations = operations;
	}

	@PostMapping(path = "/graphql", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = { MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE })
	OperationResponse answer(InputStream body) throws IOException {
		return this.operations.execute(RequestText.from(body));
	}

	@ExceptionHandler
	ResponseEntity<OperationResponse> refuse(MalformedRequestException malformed) {
		return ResponseEntity.badRequest().body(OperationResponse.malformed(String.valueOf(malformed.getMessage())));
	}

}
