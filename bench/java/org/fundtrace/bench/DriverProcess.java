package org.fundtrace.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fundtrace.bench.RecordedReads.Read;
import org.fundtrace.graph.EmbeddedAccess;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Java driver in a process of its own, as the product is that reads over Bolt. A line
 * of its input is a task, a line of its output what came of it.
 */
final class DriverProcess implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Path CLASSES = Path.of("target", "classes");

	private static final SessionConfig SESSION = SessionConfig.builder()
		.withDatabase("neo4j")
		.withDefaultAccessMode(AccessMode.READ)
		.withFetchSize(-1)
		.build();

	private final Program program;

	private DriverProcess(Program program) {
		this.program = program;
	}

	static DriverProcess start(EmbeddedAccess store) {
		Map<String, String> environment = Map.of("BOLT_URI", store.uri(), "BOLT_PASSWORD", store.password(),
				"CLASSPATH", withoutTheProduct(System.getProperty("java.class.path")));
		List<String> command = Stream
			.of(List.of(Machine.java(), "-Xmx2g"), Machine.LOADED, List.of(DriverProcess.class.getName()))
			.flatMap(List::stream)
			.toList();
		return new DriverProcess(Program.start(Path.of("."), environment, command));
	}

	/**
	 * The product lends the driver connections of its own, which the baseline shall not
	 * have.
	 */
	private static String withoutTheProduct(String classPath) {
		return Arrays.stream(classPath.split(File.pathSeparator))
			.filter((entry) -> !Path.of(entry).endsWith(CLASSES))
			.collect(Collectors.joining(File.pathSeparator));
	}

	/** Executes reads in turns, as many at once as there are clients. */
	Sample run(List<List<Read>> reads, Duration time) {
		this.program.tell(JSON.writeValueAsString(new Task(reads, time.toMillis())));
		return JSON.readValue(this.program.await((line) -> line.startsWith("{\"answers\"")), Sample.class);
	}

	@Override
	public void close() {
		this.program.close();
	}

	static void main(String[] args) throws IOException {
		Map<String, String> environment = System.getenv();
		BufferedReader tasks = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		try (Driver driver = GraphDatabase.driver(environment.getOrDefault("BOLT_URI", ""),
				AuthTokens.basic("neo4j", environment.getOrDefault("BOLT_PASSWORD", "")))) {
			for (String line = tasks.readLine(); line != null; line = tasks.readLine()) {
				Task task = JSON.readValue(line, new TypeReference<Task>() {
				});
				System.out.println(JSON.writeValueAsString(ClosedLoop.run(task.reads(),
						(reads) -> reads.forEach((read) -> execute(driver, read)), Duration.ofMillis(task.millis()))));
			}
		}
	}

	private static void execute(Driver driver, Read read) {
		try (Session session = driver.session(SESSION)) {
			session.run(new Query(read.statement(), read.parameters())).list();
		}
	}

	/** What to execute, and for how long. */
	record Task(List<List<Read>> reads, long millis) {
	}

}
