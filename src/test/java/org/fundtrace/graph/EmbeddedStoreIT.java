package org.fundtrace.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.fundtrace.graph.GraphReadException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class EmbeddedStoreIT {

	@Test
	void refusesOtherPasswords() {
		try (Driver stranger = GraphDatabase.driver(TestGraph.store().uri(), AuthTokens.basic("neo4j", "neo4j"))) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(stranger::verifyConnectivity);
		}
	}

	@Test
	void listensOnTheLoopbackAddressOnly() throws IOException {
		int port = URI.create(TestGraph.store().uri()).getPort();
		assertThat(answers(InetAddress.getLoopbackAddress(), port)).isTrue();
		List<InetAddress> others = NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> !address.getHostAddress().equals(EmbeddedSettings.LOOPBACK))
			.toList();
		assertThat(others).noneMatch((address) -> answers(address, port));
	}

	@Test
	void keepsTheGraphFromOneStartToTheNextAndEndsQuickly(@TempDir Path directory) {
		run(directory, "CREATE (:Term {id: 'term:kept'})");
		GraphProperties properties = properties(directory);
		GraphConfiguration configuration = new GraphConfiguration();
		GraphReader reader;
		long begin;
		try (EmbeddedStore store = EmbeddedStore.start(properties);
				Driver driver = configuration.driver(store, properties)) {
			reader = store.reader(driver, properties.limits().timeout());
			assertThat(reader.read("CYPHER 25 MATCH (n:Term) RETURN n.id", Map.of()))
				.containsExactly(List.of("term:kept"));
			assertThat(catchThrowableOfType(GraphStartException.class, () -> EmbeddedStore.start(properties)))
				.hasMessage("The data directory " + directory + " is in use by another process: stop that process, "
						+ "or name another directory with --fundtrace.data-dir=DIR.");
			begin = System.nanoTime();
		}
		assertThat(System.nanoTime() - begin).isLessThan(10_000_000_000L);
	}

	/** That others take all memory is none of the client's faults. */
	@Test
	void tellsTheMemoryOfAllFromThatOfOne(@TempDir Path directory) {
		GraphProperties.Limits limits = new GraphProperties.Limits(Duration.ofSeconds(20), DataSize.ofMegabytes(64),
				DataSize.ofMegabytes(32), null, 64);
		GraphProperties properties = new GraphProperties(directory, DataSize.ofMegabytes(64), null, limits);
		GraphConfiguration configuration = new GraphConfiguration();
		try (EmbeddedStore store = EmbeddedStore.start(properties);
				Driver driver = configuration.driver(store, properties)) {
			String large = "CYPHER 25 UNWIND range(1, 100000000) AS n RETURN collect(n)";
			assertThat(List.of(store.reader(driver, limits.timeout()),
					new BoltReader(driver, store.database(), limits.timeout())))
				.allSatisfy((reader) -> assertThat(
						catchThrowableOfType(GraphReadException.class, () -> reader.read(large, Map.of())).reason())
					.isEqualTo(Reason.CROWDED));
		}
	}

	@Test
	void saysThatTheStoreIsGone(@TempDir Path directory) {
		GraphProperties properties = properties(directory);
		GraphConfiguration configuration = new GraphConfiguration();
		EmbeddedStore store = EmbeddedStore.start(properties);
		try (Driver driver = configuration.driver(store, properties)) {
			GraphReader reader = store.reader(driver, properties.limits().timeout());
			store.close();
			assertThat(catchThrowableOfType(GraphReadException.class, () -> reader.read("CYPHER 25 RETURN 1", Map.of()))
				.reason()).isEqualTo(Reason.UNAVAILABLE);
		}
	}

	@Test
	void namesADataDirectoryThatCannotBeCreated(@TempDir Path directory) throws IOException {
		Path file = Files.createFile(directory.resolve("file"));
		assertThat(catchThrowableOfType(GraphStartException.class,
				() -> EmbeddedStore.start(properties(file.resolve("data")))))
			.hasMessage("The data directory " + file.resolve("data") + " cannot be created: make its parent writable, "
					+ "or name another directory with --fundtrace.data-dir=DIR.");
	}

	private static void run(Path directory, String statement) {
		GraphProperties properties = properties(directory);
		try (EmbeddedStore store = EmbeddedStore.start(properties);
				Driver driver = new GraphConfiguration().driver(store, properties)) {
			driver.executableQuery(statement).execute();
		}
	}

	private static GraphProperties properties(Path directory) {
		return new GraphProperties(directory, DataSize.ofMegabytes(64), null, OpenGraph.LIMITS);
	}

	private static boolean answers(InetAddress address, int port) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(address, port), 500);
			return true;
		}
		catch (IOException refused) {
			return false;
		}
	}

}
