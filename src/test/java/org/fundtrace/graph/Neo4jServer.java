package org.fundtrace.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * A Neo4j server in a process of its own, with authentication. The build resolves its
 * class path apart from that of the application, see the antrun plugin in the pom.
 */
public final class Neo4jServer implements AutoCloseable {

	private static final String USER = "neo4j";

	private static final String PASSWORD = "correct horse battery staple";

	private final ChildProcess process;

	private final int port;

	private Neo4jServer(ChildProcess process, int port) {
		this.process = process;
		this.port = port;
	}

	/** Starts a server whose files lie in a directory, and waits until it answers. */
	public static Neo4jServer start(Path directory) {
		int port = freePort();
		try {
			Files.createDirectories(directory.resolve("conf"));
			Files.write(directory.resolve("conf/neo4j.conf"), settings(port));
			String classPath = Files.readString(Path.of(System.getProperty("fundtrace.test.neo4j-server")));
			ChildProcess process = ChildProcess.startWith(classPath, "org.neo4j.server.Neo4jCommunity",
					"--home-dir=" + directory, "--config-dir=" + directory.resolve("conf"), "--console-mode");
			Neo4jServer server = new Neo4jServer(process, port);
			process.await((line) -> line.contains("Started."));
			server.setPassword();
			return server;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static List<String> settings(int port) {
		return List.of("server.bolt.listen_address=127.0.0.1:" + port,
				"server.bolt.advertised_address=127.0.0.1:" + port, "server.http.enabled=false",
				"server.https.enabled=false", "dbms.usage_report.enabled=false", "server.memory.pagecache.size=64m",
				"db.tx_log.preallocate=false");
	}

	/** The first password of a server has to be changed before anything else. */
	private void setPassword() {
		try (Driver driver = GraphDatabase.driver(uri(), AuthTokens.basic(USER, USER));
				Session session = driver.session(SessionConfig.forDatabase("system"))) {
			session
				.run("ALTER CURRENT USER SET PASSWORD FROM $first TO $second",
						Map.of("first", USER, "second", PASSWORD))
				.consume();
		}
	}

	/** A port that nobody listened on a moment ago. */
	public static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	public String uri() {
		return "bolt://127.0.0.1:" + this.port;
	}

	public String username() {
		return USER;
	}

	public String password() {
		return PASSWORD;
	}

	/** Settings with which an application uses this server. */
	public List<String> properties() {
		return List.of("fundtrace.neo4j.uri=" + uri(), "fundtrace.neo4j.username=" + USER,
				"fundtrace.neo4j.password=" + PASSWORD);
	}

	/** Asks the server to end, and waits. */
	public void stop() {
		this.process.stop();
	}

	@Override
	public void close() {
		this.process.close();
	}

}
