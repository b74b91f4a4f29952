package org.fundtrace.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the time of the processors goes while the embedded store answers one operation:
 * samples of this process, by the work beneath which they are taken, or else by the layer
 * that the innermost frame of a known one belongs to.
 *
 * @param warmUp how long it is asked before
 * @param time how long it is sampled
 */
record Profile(Duration warmUp, Duration time) {

	/** By processor time, so that system calls count as well. */
	private static final String SAMPLE = "jdk.CPUTimeSample";

	private static final String OTHER = "the JVM itself";

	/**
	 * What a sample is for wherever one of these is beneath it, also on behalf of others.
	 */
	private static final List<Layer> WORK = List.of(
			new Layer("the store: properties of nodes",
					List.of("org.neo4j.internal.recordstorage.RecordPropertyCursor",
							"org.neo4j.kernel.impl.newapi.DefaultPropertyCursor")),
			new Layer("the store: relationships",
					List.of("org.neo4j.internal.recordstorage.RecordRelationship",
							"org.neo4j.kernel.impl.newapi.DefaultRelationship")),
			new Layer("the store: values for Java", List.of("org.neo4j.values.ValueMapper")),
			new Layer("Tomcat: writes to the socket", List.of("sun.nio.ch.SocketDispatcher")));

	/** A class belongs to the first of them whose prefix its name has. */
	private static final List<Layer> LAYERS = List.of(
			new Layer("Bolt: driver and server",
					List.of("org.neo4j.driver.", "org.neo4j.bolt.", "org.neo4j.packstream.", "io.netty.")),
			new Layer("the store: all else", List.of("org.neo4j.", "scala.", "org.eclipse.collections.")),
			new Layer("JSON", List.of("tools.jackson.", "org.fundtrace.query.answer.JsonText")),
			new Layer("rows and completion", List.of("org.fundtrace.")),
			new Layer("GraphQL engine", List.of("graphql.", "com.github.benmanes.")),
			new Layer("metrics", List.of("io.micrometer.")),
			new Layer("Spring: MVC and GraphQL", List.of("org.springframework.", "reactor.")),
			new Layer("Tomcat: all else", List.of("org.apache.")));

	Section measure(Operation operation, Endpoint endpoint, Wrk wrk) {
		System.out.println("Sampling " + operation.name());
		wrk.run(endpoint, operation.bodies(), this.warmUp);
		try (Recording recording = new Recording()) {
			recording.enable(SAMPLE).with("throttle", "10ms");
			recording.start();
			wrk.run(endpoint, operation.bodies(), this.time);
			recording.stop();
			Path file = Disk.temporary("");
			recording.dump(file);
			return summary(operation.name(), file);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** What a recording holds. */
	static Section summary(String operation, Path recording) throws IOException {
		List<RecordedEvent> samples = RecordingFile.readAllEvents(recording)
			.stream()
			.filter((event) -> event.getEventType().getName().equals(SAMPLE) && event.getStackTrace() != null)
			.toList();
		Map<String, Long> counts = samples.stream()
			.map(Profile::layer)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		String words = "%d samples of processor time while %s is asked, its answer over HTTP from the embedded store."
			.formatted(samples.size(), operation);
		return Section.table("Profile", words, List.of("layer", "% of the samples"),
				counts.entrySet()
					.stream()
					.sorted(Map.Entry.<String, Long>comparingByValue().reversed())
					.map((layer) -> List.of(layer.getKey(), percent(layer.getValue(), samples.size()))));
	}

	private static String percent(long part, int whole) {
		return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP).toString();
	}

	private static String layer(RecordedEvent sample) {
		List<String> owners = Objects.requireNonNull(sample.getStackTrace())
			.getFrames()
			.stream()
			.map(Profile::owner)
			.toList();
		return WORK.stream()
			.filter((work) -> owners.stream().anyMatch(work::owns))
			.findFirst()
			.or(() -> owners.stream()
				.flatMap((name) -> LAYERS.stream().filter((layer) -> layer.owns(name)).limit(1))
				.findFirst())
			.map(Layer::name)
			.orElse(OTHER);
	}

	private static String owner(RecordedFrame frame) {
		return frame.getMethod().getType().getName();
	}

	private record Layer(String name, List<String> prefixes) {

		boolean owns(String type) {
			return this.prefixes.stream().anyMatch(type::startsWith);
		}

	}

}
