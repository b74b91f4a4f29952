package org.fundtrace.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page in the browser, with what it asked for and what went wrong in it.
 */
public final class BrowserPage implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final HttpClient client;

	private final DevTools tools;

	private BrowserPage(HttpClient client, DevTools tools) {
		this.client = client;
		this.tools = tools;
	}

	static BrowserPage open(int port) throws IOException, InterruptedException {
		HttpClient client = HttpClient.newHttpClient();
		URI address = URI.create("http://127.0.0.1:" + port + "/json/new?about:blank");
		HttpRequest request = HttpRequest.newBuilder(address).PUT(HttpRequest.BodyPublishers.noBody()).build();
		String answer = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
		String socket = JsonMapper.shared().readTree(answer).get("webSocketDebuggerUrl").asString();
		BrowserPage page = new BrowserPage(client, DevTools.connect(client, URI.create(socket)));
		List.of("Page", "Network", "Log", "Runtime").forEach((domain) -> page.tools.send(domain + ".enable", Map.of()));
		return page;
	}

	public void go(URI address) {
		this.tools.send("Page.navigate", Map.of("url", address.toString()));
	}

	/**
	 * Runs JavaScript in the page; a promise is awaited.
	 * @return the value as text, or the empty string for undefined and null
	 * @throws IllegalStateException when it throws
	 */
	public String evaluate(String expression) {
		JsonNode answer = this.tools.send("Runtime.evaluate",
				Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
		if (answer.has("exceptionDetails")) {
			throw new IllegalStateException(expression + " threw " + answer.get("exceptionDetails"));
		}
		return answer.path("result").path("value").asString("");
	}

	/**
	 * Waits until JavaScript in the page is true.
	 * @throws AssertionError when it is not within half a minute
	 */
	public void await(String condition) throws InterruptedException {
		Instant deadline = Instant.now().plus(PATIENCE);
		while (!evaluate("Boolean(" + condition + ")").equals("true")) {
			if (Instant.now().isAfter(deadline)) {
				throw new AssertionError("Never true: " + condition + "; the page shows: "
						+ evaluate("document.body.innerText") + "; problems: " + problems());
			}
			Thread.sleep(100);
		}
	}

	/** The addresses that the page asked for, in order; data inside the page is none. */
	public List<URI> requests() {
		return this.tools.events("Network.requestWillBeSent")
			.map((event) -> event.path("request").path("url").asString())
			.filter((url) -> !url.startsWith("data:"))
			.map(URI::create)
			.toList();
	}

	/** Exceptions, failed loads and violated policies, as the browser words them. */
	public List<String> problems() {
		return this.tools.events("Log.entryAdded", "Runtime.exceptionThrown").map(JsonNode::toString).toList();
	}

	public void screenshot(Path file) throws IOException {
		JsonNode answer = this.tools.send("Page.captureScreenshot", Map.of("format", "png"));
		Files.write(file, Base64.getDecoder().decode(answer.path("data").asString()));
	}

	@Override
	public void close() {
		this.tools.close();
		this.client.close();
	}

}
