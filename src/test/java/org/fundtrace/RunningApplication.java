package org.fundtrace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.fundtrace.graph.GraphStore;
import org.fundtrace.graph.TestGraph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application in this process, asked over HTTP as a client asks it. */
public final class RunningApplication implements AutoCloseable {

	/** What {@code serve} starts. */
	public static final Class<?> APPLICATION = FundTraceApplication.class;

	private static final JsonMapper JSON = JsonMapper.shared();

	/**
	 * A free port; no reads that a test does not ask for, which cost its store time all
	 * the same; a limit that a busy machine keeps.
	 */
	private static final String[] DEFAULTS = { "server.port=0", "fundtrace.api.examples-ahead=false",
			"fundtrace.limits.timeout=60s" };

	private final HttpClient client = HttpClient.newHttpClient();

	private final ConfigurableApplicationContext context;

	private RunningApplication(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/**
	 * Starts with properties beside those that all tests have; an empty graph gets the
	 * seed first.
	 */
	public static RunningApplication start(List<String> properties) {
		String[] arguments = properties.stream().map((property) -> "--" + property).toArray(String[]::new);
		return new RunningApplication(new SpringApplicationBuilder(APPLICATION).properties(DEFAULTS).run(arguments));
	}

	/**
	 * Starts another one that takes the store of this one for a server, and so reads over
	 * Bolt.
	 */
	public RunningApplication startOverBolt() {
		return start(TestGraph.propertiesOf(this.context.getBean(GraphStore.class)));
	}

	/** Runs a statement on the store of the application, past its endpoint. */
	public List<List<@Nullable Object>> run(String statement) {
		return this.context.getBean(Driver.class)
			.executableQuery(statement)
			.execute()
			.records()
			.stream()
			.map((row) -> row.values().stream().<@Nullable Object>map(Value::asObject).toList())
			.toList();
	}

	/** The answer to an operation, as text. */
	public String ask(String operation) {
		return post(JSON.writeValueAsString(Map.of("query", operation)));
	}

	/** The answer to an operation, parsed. */
	public JsonNode answer(String operation) {
		return JSON.readTree(ask(operation));
	}

	/** The answer to an operation with variables, parsed. */
	public JsonNode answer(String operation, Map<String, ?> variables) {
		return JSON.readTree(post(JSON.writeValueAsString(Map.of("query", operation, "variables", variables))));
	}

	public String post(String body) {
		return exchange(body).body();
	}

	/**
	 * What a body of a request for the endpoint is answered with, asked with pairs of
	 * names and values of headers.
	 */
	public HttpResponse<String> exchange(String body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri("/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body));
		return send(((headers.length > 0) ? request.headers(headers) : request).build());
	}

	public HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(uri(path)).build());
	}

	/**
	 * What a request without a body is answered with, asked with pairs of names and
	 * values of headers.
	 */
	public HttpResponse<String> request(String method, String path, String... headers) {
		return send(HttpRequest.newBuilder(uri(path)).method(method, BodyPublishers.noBody()).headers(headers).build());
	}

	/** The bytes that a path answers, asked with pairs of names and values of headers. */
	public HttpResponse<byte[]> download(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
		return send((headers.length > 0) ? request.headers(headers).build() : request.build(),
				BodyHandlers.ofByteArray());
	}

	/** The port that it listens on. */
	public int port() {
		return Integer.parseInt(Objects.requireNonNull(this.context.getEnvironment().getProperty("local.server.port")));
	}

	private URI uri(String path) {
		return URI.create("http://127.0.0.1:" + port() + path);
	}

	private HttpResponse<String> send(HttpRequest request) {
		return send(request, BodyHandlers.ofString());
	}

	private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) {
		try {
			return this.client.send(request, body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.client.close();
		this.context.close();
	}

}
