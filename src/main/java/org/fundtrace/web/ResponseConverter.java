package org.fundtrace.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.fundtrace.api.OperationResponse;
import org.fundtrace.query.answer.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;

/**
 * Writes what a client is told, with its length. Data of the graph are written as the
 * text that they are.
 */
@Component
class ResponseConverter extends AbstractHttpMessageConverter<OperationResponse> {

	private final JsonMapper json;

	ResponseConverter(JsonMapper json) {
		super(MediaType.APPLICATION_JSON, MediaType.APPLICATION_GRAPHQL_RESPONSE);
		this.json = json;
	}

	@Override
	public boolean canRead(Class<?> type, @Nullable MediaType media) {
		return false;
	}

	@Override
	protected OperationResponse readInternal(Class<? extends OperationResponse> type, HttpInputMessage message) {
		throw new UnsupportedOperationException("Responses are written only");
	}

	@Override
	protected boolean supports(Class<?> type) {
		return type == OperationResponse.class;
	}

	/** Parameters that a client accepts say nothing of what is written: JSON has none. */
	@Override
	protected void addDefaultHeaders(HttpHeaders headers, OperationResponse response, @Nullable MediaType chosen)
			throws IOException {
		super.addDefaultHeaders(headers, response,
				(chosen != null) ? new MediaType(chosen.getType(), chosen.getSubtype()) : null);
	}

	@Override
	protected void writeInternal(OperationResponse response, HttpOutputMessage message) throws IOException {
		if (!response.isExecuted() && message instanceof ServerHttpResponse http && tellsByStatus(http)) {
			http.setStatusCode(HttpStatus.BAD_REQUEST);
		}
		Answer answer = response.answer();
		if (answer != null) {
			write(answer, response.others(), message);
		}
		else {
			byte[] whole = this.json.writeValueAsBytes(response.others());
			message.getHeaders().setContentLength(whole.length);
			message.getBody().write(whole);
		}
	}

	/**
	 * A client of {@code application/json} may take another status than 200 for somebody
	 * else's answer.
	 */
	private static boolean tellsByStatus(ServerHttpResponse http) {
		return MediaType.APPLICATION_GRAPHQL_RESPONSE.equals(http.getHeaders().getContentType());
	}

	private void write(Answer answer, Map<String, Object> others, HttpOutputMessage message) throws IOException {
		String before = others.isEmpty() ? "{" : this.json.writeValueAsString(others).replaceFirst("}$", ",");
		byte[] beginning = (before + "\"data\":").getBytes(StandardCharsets.UTF_8);
		message.getHeaders().setContentLength(Math.addExact(beginning.length + 1, answer.length()));
		OutputStream out = message.getBody();
		out.write(beginning);
		answer.writeTo(out);
		out.write('}');
	}

}
