package org.fundtrace.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.fundtrace.query.answer.Answer;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.AsyncServerResponse;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.ServerResponse.HeadersBuilder.WriteFunction;

/**
 * GraphQL over HTTP as Spring for GraphQL does it, for an engine that answers in the
 * thread of the request: the answer is written there and then, and its data as the text
 * that they are.
 */
@Component
final class GraphQlEndpoint extends GraphQlHttpHandler {

	private final JsonMapper json;

	GraphQlEndpoint(WebGraphQlHandler handler, JsonMapper json) {
		super(handler);
		this.json = json;
	}

	/** Where it is not waited for, the server dispatches each request twice. */
	@Override
	protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> response) {
		AsyncServerResponse prepared = (AsyncServerResponse) super.prepareResponse(request, response);
		try {
			return prepared.block();
		}
		catch (IllegalStateException failed) {
			// it knows the status of its failure
			return prepared;
		}
	}

	@Override
	protected WriteFunction getWriteFunction(Map<String, Object> result, MediaType type) {
		return (request, response) -> {
			if (result.get("data") instanceof Answer answer) {
				write(answer, result, response);
			}
			else {
				write(this.json.writeValueAsBytes(result), response);
			}
			return null;
		};
	}

	private void write(Answer answer, Map<String, Object> result, HttpServletResponse response) throws IOException {
		Map<String, Object> others = new HashMap<>(result);
		others.remove("data");
		String before = others.isEmpty() ? "{" : this.json.writeValueAsString(others).replaceFirst("}$", ",");
		byte[] beginning = (before + "\"data\":").getBytes(StandardCharsets.UTF_8);
		response.setContentLength(Math.addExact(beginning.length + 1, answer.length()));
		OutputStream out = response.getOutputStream();
		out.write(beginning);
		answer.writeTo(out);
		out.write('}');
	}

	private static void write(byte[] whole, HttpServletResponse response) throws IOException {
		response.setContentLength(whole.length);
		response.getOutputStream().write(whole);
	}

}
