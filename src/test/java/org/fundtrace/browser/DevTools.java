package org.fundtrace.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The browser's debugging protocol on one web socket: commands answered by their number,
 * events kept in order.
 */
final class DevTools implements WebSocket.Listener {

	private static final int ANSWER_SECONDS = 30;

	private final AtomicInteger numbers = new AtomicInteger();

	private final Map<Integer, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();

	private final Queue<JsonNode> events = new ConcurrentLinkedQueue<>();

	private final StringBuilder text = new StringBuilder();

	private @Nullable WebSocket socket;

	static DevTools connect(HttpClient client, URI address) {
		DevTools tools = new DevTools();
		tools.socket = client.newWebSocketBuilder().buildAsync(address, tools).join();
		return tools;
	}

	/**
	 * Sends a command and waits for its answer.
	 * @throws IllegalStateException when the browser refuses it
	 */
	JsonNode send(String method, Map<String, ?> params) {
		int number = this.numbers.incrementAndGet();
		CompletableFuture<JsonNode> answer = new CompletableFuture<>();
		this.awaited.put(number, answer);
		String message = JsonMapper.shared()
			.writeValueAsString(Map.of("id", number, "method", method, "params", params));
		socket().sendText(message, true).join();
		JsonNode body = answer.orTimeout(ANSWER_SECONDS, TimeUnit.SECONDS).join();
		if (body.has("error")) {
			throw new IllegalStateException(method + " was refused: " + body.get("error"));
		}
		return body.path("result");
	}

	Stream<JsonNode> events(String... methods) {
		Set<String> wanted = Set.of(methods);
		return this.events.stream()
			.filter((event) -> wanted.contains(event.path("method").asString("")))
			.map((event) -> event.path("params"));
	}

	@Override
	public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
		this.text.append(data);
		if (last) {
			take(JsonMapper.shared().readTree(this.text.toString()));
			this.text.setLength(0);
		}
		socket.request(1);
		return null;
	}

	private void take(JsonNode message) {
		CompletableFuture<JsonNode> answer = this.awaited.remove(message.path("id").asInt(0));
		if (answer != null) {
			answer.complete(message);
			return;
		}
		this.events.add(message);
	}

	void close() {
		socket().abort();
	}

	private WebSocket socket() {
		if (this.socket == null) {
			throw new IllegalStateException("The browser is not connected");
		}
		return this.socket;
	}

}
