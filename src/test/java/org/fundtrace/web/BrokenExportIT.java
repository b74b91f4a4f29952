package org.fundtrace.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.fundtrace.RunningApplication;
import org.fundtrace.graph.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * What a client sees of an export that cannot go on, and of one too many. A page has one
 * row here, so that there is time between the pages.
 */
class BrokenExportIT {

	private static final List<String> SMALL = List.of("fundtrace.export.page-size=1", "fundtrace.export.concurrent=1",
			"fundtrace.export.retry-after=7s");

	@SuppressWarnings("NullAway.Init") // set before all tests
	private static RunningApplication application;

	@BeforeAll
	static void start() {
		TestGraph.clear();
		application = RunningApplication.start(properties(TestGraph.properties()));
	}

	private static List<String> properties(List<String> store) {
		return Stream.concat(store.stream(), SMALL.stream()).toList();
	}

	@AfterAll
	static void stop() {
		application.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "json", "ndjson" })
	void endsWithoutTheLastChunkWhereTheDataSetChanges(String format) throws IOException {
		StringBuilder body = new StringBuilder();
		try (RawHttp client = new RawHttp(application.port(), "/export/indicators." + format)) {
			assertThat(client.head()).startsWith("HTTP/1.1 200").contains("Transfer-Encoding: chunked");
			body.append(client.chunk());
			application.run("MATCH (d:Dataset) SET d.revision = d.revision + 'x'");
			assertThatIOException().isThrownBy(() -> readToTheEnd(client, body));
		}
		assertThat(bytes("/export/indicators." + format)).startsWith(body).hasSizeGreaterThan(body.length());
	}

	@Test
	void endsWithoutTheLastChunkWhereTheStoreIsLost() throws IOException {
		String uri = TestGraph.properties().getFirst();
		String name = uri.substring(0, uri.indexOf('=') + 1);
		try (CutProxy line = new CutProxy(URI.create(uri.substring(name.length())))) {
			List<String> store = TestGraph.properties()
				.stream()
				.map((property) -> property.equals(uri) ? name + line.uri() : property)
				.toList();
			try (RunningApplication cutOff = RunningApplication.start(properties(store));
					RawHttp client = new RawHttp(cutOff.port(), "/export/indicators.json")) {
				client.head();
				StringBuilder body = new StringBuilder(client.chunk());
				line.cut();
				assertThatIOException().isThrownBy(() -> readToTheEnd(client, body));
				assertThat(bytes("/export/indicators.json")).startsWith(body).hasSizeGreaterThan(body.length());
				assertAllAreUnavailable(cutOff);
			}
		}
	}

	/** At once, since each waits until the store might be there again. */
	private static void assertAllAreUnavailable(RunningApplication cutOff) {
		try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
			CompletableFuture<JsonNode> answer = CompletableFuture
				.supplyAsync(() -> cutOff.answer("{ dataset { title } }"), clients);
			List<CompletableFuture<HttpResponse<String>>> files = Stream
				.of("/export/indicators.json", "/documents/document:any")
				.map((path) -> CompletableFuture.supplyAsync(() -> cutOff.get(path), clients))
				.toList();
			assertThat(answer.join().at("/errors/0/extensions/classification").asString()).isEqualTo("UNAVAILABLE");
			assertThat(files).map(CompletableFuture::join).allSatisfy((file) -> {
				assertThat(file.statusCode()).isEqualTo(503);
				assertThat(file.headers().firstValue("Retry-After")).contains("7");
				assertThat(file.body()).contains("The graph store does not answer at the moment");
			});
		}
	}

	@Test
	void endsWithoutTheLastChunkWhereItTakesTooLong() throws IOException {
		List<String> hasty = Stream
			.concat(properties(TestGraph.properties()).stream(), Stream.of("fundtrace.export.timeout=1ms"))
			.toList();
		try (RunningApplication impatient = RunningApplication.start(hasty);
				RawHttp client = new RawHttp(impatient.port(), "/export/indicators.csv")) {
			assertThat(client.head()).startsWith("HTTP/1.1 200");
			assertThatIOException().isThrownBy(() -> readToTheEnd(client, new StringBuilder()));
		}
	}

	@Test
	void endsWithTheLastChunkWhereNothingChanges() throws IOException {
		StringBuilder body = new StringBuilder();
		try (RawHttp client = new RawHttp(application.port(), "/export/projects.csv")) {
			client.head();
			readToTheEnd(client, body);
		}
		assertThat(body.toString()).isEqualTo(bytes("/export/projects.csv"));
	}

	@Test
	void sendsAwayOneTooMany() throws IOException {
		try (RawHttp client = new RawHttp(application.port(), "/export/indicators.csv")) {
			client.head();
			HttpResponse<String> response = application.get("/export/projects.csv");
			assertThat(response.statusCode()).isEqualTo(503);
			assertThat(response.headers().firstValue("Retry-After")).contains("7");
			assertThat(response.body()).contains("\"status\":503", "Try again in 7 seconds");
			readToTheEnd(client, new StringBuilder());
		}
		assertThat(application.get("/export/projects.csv").statusCode()).isEqualTo(200);
	}

	private static String bytes(String path) {
		return new String(application.download(path).body(), StandardCharsets.ISO_8859_1);
	}

	private static void readToTheEnd(RawHttp client, StringBuilder body) throws IOException {
		for (String chunk = client.chunk(); !chunk.isEmpty(); chunk = client.chunk()) {
			body.append(chunk);
		}
	}

}
