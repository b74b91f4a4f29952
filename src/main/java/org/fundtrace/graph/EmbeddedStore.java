package org.fundtrace.graph;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Neo4j in this process, which reads it directly and writes to it over Bolt. It listens
 * for Bolt on the loopback address only, on a free port, with a password that is drawn at
 * every start and kept nowhere.
 */
final class EmbeddedStore implements GraphStore {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedStore.class);

	private static final String USER = "neo4j";

	private static final int PASSWORD_BYTES = 24;

	/** Long enough to write all pages to a slow disk. */
	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private final DatabaseManagementService service;

	private final String location;

	private final String password;

	private EmbeddedStore(DatabaseManagementService service, String location) {
		this.service = service;
		this.location = location;
		this.password = drawPassword();
	}

	/**
	 * Starts the store in the directory that the properties name.
	 * @throws GraphStartException when the directory cannot be used
	 */
	static EmbeddedStore start(GraphProperties properties) {
		DataDirectory directory = DataDirectory.prepare(properties.dataDir());
		DatabaseManagementService service = directory.start(EmbeddedSettings.of(directory.path(), properties));
		EmbeddedStore store = new EmbeddedStore(service, properties.dataDir().toString());
		try {
			store.setPassword();
			return store;
		}
		catch (RuntimeException failure) {
			store.close();
			throw failure;
		}
	}

	/** Writes what {@code ALTER USER} writes: to plan that is a good part of a start. */
	private void setPassword() {
		GraphDatabaseService system = this.service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
		byte[] bytes = this.password.getBytes(StandardCharsets.UTF_8);
		try (Transaction transaction = system.beginTx()) {
			Node user = transaction.findNode(Label.label("User"), "name", USER);
			user.setProperty("credentials",
					SystemGraphCredential.createCredentialForPassword(bytes, new SecureHasher()).serialize());
			user.setProperty("passwordChangeRequired", false);
			transaction.commit();
		}
	}

	private static String drawPassword() {
		byte[] bytes = new byte[PASSWORD_BYTES];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	String password() {
		return this.password;
	}

	/** The database itself, for reads that stay in the process. */
	GraphDatabaseService graph() {
		return this.service.database(database());
	}

	@Override
	public String kind() {
		return "embedded";
	}

	@Override
	public String location() {
		return this.location;
	}

	@Override
	public String database() {
		return GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
	}

	@Override
	public String uri() {
		ConnectorPortRegister ports = ((GraphDatabaseAPI) graph()).getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class);
		return "bolt://" + EmbeddedSettings.LOOPBACK + ":" + ports.getLocalAddress(ConnectorType.BOLT).getPort();
	}

	@Override
	public AuthToken authentication() {
		return AuthTokens.basic(USER, this.password);
	}

	@Override
	public String transport() {
		return "in process";
	}

	@Override
	public StoreReader reader(Driver driver, Duration timeout) {
		return new InProcessReader(this, timeout);
	}

	/**
	 * Ends the store, or leaves it to the end of the process: on a full disk it would try
	 * for ever. What was committed stands in its log, from which it begins next time.
	 */
	@Override
	public void close() {
		Thread end = Thread.ofPlatform().daemon().name("store-end").start(this.service::shutdown);
		try {
			if (!end.join(PATIENCE)) {
				logger.error("The store in {} does not end: is its disk full? What was committed stays", this.location);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
