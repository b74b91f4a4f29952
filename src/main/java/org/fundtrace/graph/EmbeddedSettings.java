package org.fundtrace.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnector.EncryptionLevel;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;

/** Settings of the embedded store. */
final class EmbeddedSettings {

	static final String LOOPBACK = "127.0.0.1";

	private static final SocketAddress FREE_PORT = new SocketAddress(LOOPBACK, 0);

	/** Neo4j's own default, 2 s, is a fifth of the limit of a read. */
	private static final Duration TIMEOUT_CHECK = Duration.ofMillis(500);

	/** For a transaction that names no limit of its own; Neo4j has none. */
	private static final Duration UNLESS_ASKED = Duration.ofMinutes(1);

	private EmbeddedSettings() {
	}

	static Map<Setting<?>, Object> of(Path directory, GraphProperties properties) {
		GraphProperties.Limits limits = properties.limits();
		return Map.ofEntries(
				// where
				Map.entry(GraphDatabaseSettings.data_directory, directory),
				Map.entry(GraphDatabaseSettings.logs_directory, directory.resolve("logs")),
				// Bolt for this process, and no other door
				Map.entry(GraphDatabaseSettings.auth_enabled, true), Map.entry(BoltConnector.enabled, true),
				Map.entry(BoltConnector.listen_address, FREE_PORT),
				Map.entry(BoltConnector.advertised_address, FREE_PORT),
				Map.entry(BoltConnector.encryption_level, EncryptionLevel.DISABLED),
				Map.entry(BoltConnector.enable_unix_socket, false), Map.entry(BoltConnector.enable_discovery, false),
				Map.entry(BoltConnector.server_bolt_telemetry_enabled, false), Map.entry(HttpConnector.enabled, false),
				Map.entry(HttpsConnector.enabled, false),
				// nothing about it leaves the machine
				Map.entry(GraphDatabaseSettings.udc_enabled, false),
				Map.entry(GraphDatabaseSettings.transaction_timeout, UNLESS_ASKED),
				Map.entry(GraphDatabaseSettings.transaction_monitor_check_interval, TIMEOUT_CHECK),
				Map.entry(GraphDatabaseSettings.memory_transaction_max_size, limits.transactionMemory().toBytes()),
				Map.entry(GraphDatabaseSettings.memory_transaction_global_max_size,
						limits.totalMemoryOrHalfOfHeap().toBytes()),
				Map.entry(GraphDatabaseSettings.pagecache_memory, properties.pageCache().toBytes()),
				// the account is in its package: no need to keep the logs of old imports
				Map.entry(GraphDatabaseSettings.keep_logical_logs, "keep_none"),
				Map.entry(GraphDatabaseSettings.preallocate_logical_logs, false),
				// one plan for a statement, however long the texts and lists of its
				// parameters
				Map.entry(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false),
				// quick end
				Map.entry(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(1)),
				Map.entry(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO));
	}

}
