package org.fundtrace.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.fundtrace.graph.EmbeddedAccess;

/** The product's jar in a process of its own. */
record ProductProcess(Program program, Endpoint endpoint) implements AutoCloseable {

	private static final String JAR = "target/fundtrace.jar";

	/** On the store of another process. */
	static ProductProcess onStoreOf(Path root, EmbeddedAccess store, String... settings) {
		ProductProcess started = start(root,
				Map.of("FUNDTRACE_NEO4J_URI", store.uri(), "FUNDTRACE_NEO4J_PASSWORD", store.password()),
				List.of(settings));
		started.program.await((line) -> line.contains("Serving"));
		return started;
	}

	/** On an embedded store of its own; does not wait until it serves. */
	static ProductProcess onDirectory(Path root, Path data) {
		return start(root, Map.of(), List.of("--fundtrace.data-dir=" + data.toAbsolutePath()));
	}

	private static ProductProcess start(Path root, Map<String, String> environment, List<String> settings) {
		String port = Ports.free();
		List<String> command = new ArrayList<>(
				List.of(Machine.java(), "-Xmx2g", "-jar", JAR, "--server.port=" + port, "--server.address=127.0.0.1"));
		command.addAll(settings);
		return new ProductProcess(Program.start(root, environment, command), Endpoint.at(port));
	}

	@Override
	public void close() {
		this.program.close();
	}

}
