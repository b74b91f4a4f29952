package org.fundtrace.graph;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationSeverity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store, the driver on it, and the reader. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphProperties.class)
public class GraphConfiguration {

	/** Long enough for a leader election or a deadlock, short for someone who waits. */
	private static final Duration RETRY = Duration.ofSeconds(5);

	/** Long enough for a store that has just started on a busy machine. */
	private static final Duration CONNECT = Duration.ofSeconds(30);

	/**
	 * A read waits for a connection as long as it may run, and never shorter: where none
	 * is open, that is the time to open one on a busy machine.
	 */
	private static final Duration ACQUIRE = Duration.ofSeconds(5);

	@Bean
	GraphStore graphStore(GraphProperties properties) {
		GraphProperties.Server server = properties.neo4j();
		return (server != null) ? ServerStore.of(server) : EmbeddedStore.start(properties);
	}

	/** The driver, once the store has answered and has its constraints and indexes. */
	@Bean
	Driver driver(GraphStore store, GraphProperties properties) {
		Connection connection = new Connection(store);
		Driver driver = connection.open(driverSettings(properties.limits().timeout()));
		try {
			connection.verify(driver);
			new Schema(driver, store.database()).create();
			return driver;
		}
		catch (RuntimeException failure) {
			driver.close();
			throw failure;
		}
	}

	@Bean
	GraphReader graphReader(Driver driver, GraphStore store, GraphProperties properties,
			ObjectProvider<MeterRegistry> meters) {
		GraphProperties.Limits limits = properties.limits();
		StoreReader metered = new MeteredReader(store.reader(driver, limits.timeout()), store.transport(),
				meters.getIfAvailable(SimpleMeterRegistry::new));
		return new BoundedPlanning(metered, limits.plannersOrHalfOfProcessors(), limits.waiting(), limits.timeout());
	}

	@Bean
	GraphTransactions graphTransactions(Driver driver, GraphStore store) {
		return new BoltTransactions(driver, store.database());
	}

	private static Config driverSettings(Duration timeout) {
		Duration acquire = (timeout.compareTo(ACQUIRE) > 0) ? timeout : ACQUIRE;
		return Config.builder()
			.withTelemetryDisabled(true)
			.withMinimumNotificationSeverity(NotificationSeverity.OFF)
			.withUserAgent("fundtrace")
			// decoding rows does not wait, and answers need processors too
			.withEventLoopThreads(GraphProperties.Limits.halfOfProcessors())
			.withConnectionTimeout(CONNECT.toMillis(), TimeUnit.MILLISECONDS)
			.withConnectionAcquisitionTimeout(acquire.toMillis(), TimeUnit.MILLISECONDS)
			.withMaxTransactionRetryTime(RETRY.toMillis(), TimeUnit.MILLISECONDS)
			.build();
	}

}
