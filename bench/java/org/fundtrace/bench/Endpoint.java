package org.fundtrace.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.function.Supplier;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A GraphQL endpoint on this machine. */
record Endpoint(URI uri) {

	private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	static Endpoint at(String port) {
		return new Endpoint(URI.create("http://127.0.0.1:" + port + "/graphql"));
	}

	/** The body of the answer to a request, whatever it says. */
	String ask(String body) throws IOException {
		HttpRequest request = HttpRequest.newBuilder(this.uri)
			.header("Content-Type", "application/json")
			.header("Accept", "application/json")
			.POST(BodyPublishers.ofString(body))
			.build();
		try {
			HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
			if (response.statusCode() != 200) {
				throw new BenchmarkFailedException("Status %d instead of an answer to %s: %s"
					.formatted(response.statusCode(), body, response.body()));
			}
			return response.body();
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
	}

	/**
	 * What a measurement finds. Errors come with the status of answers, which a load
	 * generator does not see, so that each request is asked before and after it.
	 * @throws BenchmarkFailedException when an answer has errors, or is another
	 * afterwards
	 */
	<T> T unchanged(List<String> bodies, Supplier<T> measurement) {
		List<JsonNode> before = bodies.stream().map(this::answer).toList();
		T found = measurement.get();
		for (int request = 0; request < bodies.size(); request++) {
			if (!answer(bodies.get(request)).equals(before.get(request))) {
				throw new BenchmarkFailedException(
						"After load the answer is another than before: " + bodies.get(request));
			}
		}
		return found;
	}

	/**
	 * The data of the answer to a request.
	 * @throws BenchmarkFailedException when the answer has errors
	 */
	JsonNode answer(String body) {
		try {
			JsonNode answer = JsonMapper.shared().readTree(ask(body));
			if (answer.has("errors") || !answer.hasNonNull("data")) {
				throw new BenchmarkFailedException(
						"An error instead of an answer to %s: %s".formatted(body, answer.path("errors")));
			}
			return answer.path("data");
		}
		catch (IOException failure) {
			throw new BenchmarkFailedException("No answer from " + this.uri + " to " + body, failure);
		}
	}

}
