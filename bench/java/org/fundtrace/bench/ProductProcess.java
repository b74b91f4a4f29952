package org.fundtrace.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fundtrace.graph.EmbeddedAccess;

/** The product's jar in a process of its own. */
record ProductProcess(Program program, Endpoint endpoint) implements AutoCloseable {

	/** The application as it is built. */
	static final List<String> JAR = List.of("-jar", "target/fundtrace.jar");

	private static final List<String> WARMING = Stream.concat(Machine.LOADED.stream(), JAR.stream()).toList();

	/** On the store of another process. */
	static ProductProcess onStoreOf(Path root, EmbeddedAccess store, String... settings) {
		ProductProcess started = start(root,
				Map.of("FUNDTRACE_NEO4J_URI", store.uri(), "FUNDTRACE_NEO4J_PASSWORD", store.password()), WARMING,
				List.of(settings));
		started.program.await((line) -> line.contains("Serving"));
		return started;
	}

	/**
	 * On an embedded store of its own; does not wait until it serves.
	 * @param application what Java is to run: options, and the jar as the last
	 */
	static ProductProcess onDirectory(Path root, List<String> application, Path data) {
		return start(root, Map.of(), application, List.of("--fundtrace.data-dir=" + data.toAbsolutePath()));
	}

	private static ProductProcess start(Path root, Map<String, String> environment, List<String> application,
			List<String> settings) {
		String port = Ports.free();
		List<String> command = Stream
			.of(List.of(Machine.java(), "-Xmx2g"), application,
					List.of("--server.port=" + port, "--server.address=127.0.0.1"), settings)
			.flatMap(List::stream)
			.toList();
		return new ProductProcess(Program.start(root, environment, command), Endpoint.at(port));
	}

	@Override
	public void close() {
		this.program.close();
	}

}
