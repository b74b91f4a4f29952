package org.fundtrace.graph;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletionStage;

import org.neo4j.bolt.connection.AuthToken;
import org.neo4j.bolt.connection.BoltAgent;
import org.neo4j.bolt.connection.BoltConnection;
import org.neo4j.bolt.connection.BoltConnectionProvider;
import org.neo4j.bolt.connection.BoltConnectionProviderFactory;
import org.neo4j.bolt.connection.BoltProtocolVersion;
import org.neo4j.bolt.connection.LoggingProvider;
import org.neo4j.bolt.connection.NotificationConfig;
import org.neo4j.bolt.connection.SecurityPlan;
import org.neo4j.bolt.connection.netty.NettyBoltConnectionProviderFactory;
import org.neo4j.bolt.connection.observation.ImmutableObservation;
import org.neo4j.bolt.connection.observation.ObservationProvider;
import org.neo4j.bolt.connection.values.ValueFactory;

/**
 * The driver's connections, each as a {@link ResetSavingConnection}. The driver finds
 * this factory as a service and prefers it to its own, which comes last by its order.
 */
public final class ResetSavingConnections implements BoltConnectionProviderFactory {

	private final BoltConnectionProviderFactory factory = new NettyBoltConnectionProviderFactory();

	@Override
	public boolean supports(String scheme) {
		return this.factory.supports(scheme);
	}

	@Override
	public int getOrder() {
		return 0;
	}

	@Override
	public BoltConnectionProvider create(LoggingProvider logging, ValueFactory values, ObservationProvider observations,
			Map<String, ?> settings) {
		return new Provider(this.factory.create(logging, values, observations, settings));
	}

	private record Provider(BoltConnectionProvider provider) implements BoltConnectionProvider {

		@Override
		public CompletionStage<BoltConnection> connect(URI uri, String routingContextAddress, BoltAgent boltAgent,
				String userAgent, int connectTimeoutMillis, long initialisationTimeoutMillis, SecurityPlan securityPlan,
				AuthToken authToken, BoltProtocolVersion minVersion, NotificationConfig notificationConfig,
				ImmutableObservation parentObservation) {
			return this.provider
				.connect(uri, routingContextAddress, boltAgent, userAgent, connectTimeoutMillis,
						initialisationTimeoutMillis, securityPlan, authToken, minVersion, notificationConfig,
						parentObservation)
				.thenApply(ResetSavingConnection::new);
		}

		@Override
		public CompletionStage<Void> close() {
			return this.provider.close();
		}

	}

}
