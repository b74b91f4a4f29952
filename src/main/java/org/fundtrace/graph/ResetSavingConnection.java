package org.fundtrace.graph;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.neo4j.bolt.connection.AuthInfo;
import org.neo4j.bolt.connection.BoltConnection;
import org.neo4j.bolt.connection.BoltConnectionState;
import org.neo4j.bolt.connection.BoltProtocolVersion;
import org.neo4j.bolt.connection.BoltServerAddress;
import org.neo4j.bolt.connection.ResponseHandler;
import org.neo4j.bolt.connection.message.Message;
import org.neo4j.bolt.connection.message.PullMessage;
import org.neo4j.bolt.connection.message.ResetMessage;
import org.neo4j.bolt.connection.message.RunMessage;
import org.neo4j.bolt.connection.observation.ImmutableObservation;
import org.neo4j.bolt.connection.summary.PullSummary;
import org.neo4j.bolt.connection.summary.ResetSummary;
import org.neo4j.bolt.connection.summary.RunSummary;
import org.neo4j.bolt.connection.values.Value;

/**
 * A connection that is not reset where there is nothing to reset. The driver resets each
 * that it gets back and has its reader wait for that, a round trip as long as that of a
 * small read. After a statement of its own transaction whose rows have all come, the
 * server is where a reset would bring it: then the next message, if it is a reset, is
 * answered here. A later one is sent, so that an idle connection is still tried.
 */
final class ResetSavingConnection implements BoltConnection {

	private static final ResetSummary AS_IT_IS = new ResetSummary() {
	};

	private final BoltConnection connection;

	private volatile boolean clean;

	ResetSavingConnection(BoltConnection connection) {
		this.connection = connection;
	}

	@Override
	public CompletionStage<Void> writeAndFlush(ResponseHandler handler, List<Message> messages,
			ImmutableObservation parent) {
		boolean needless = this.clean && messages.size() == 1 && messages.getFirst() instanceof ResetMessage;
		this.clean = false;
		if (needless) {
			handler.onResetSummary(AS_IT_IS);
			handler.onComplete();
			return CompletableFuture.completedStage(null);
		}
		return this.connection.writeAndFlush(isWholeStatement(messages) ? new Observed(handler) : handler, messages,
				parent);
	}

	/** A transaction that others began has its end still before it. */
	private static boolean isWholeStatement(List<Message> messages) {
		return messages.size() == 2 && messages.getFirst() instanceof RunMessage run && run.extra().isPresent()
				&& messages.getLast() instanceof PullMessage;
	}

	@Override
	public CompletionStage<Void> write(List<Message> messages) {
		this.clean = false;
		return this.connection.write(messages);
	}

	@Override
	public CompletionStage<Void> forceClose(String reason) {
		return this.connection.forceClose(reason);
	}

	@Override
	public CompletionStage<Void> close() {
		return this.connection.close();
	}

	@Override
	public CompletionStage<Void> setReadTimeout(Duration duration) {
		return this.connection.setReadTimeout(duration);
	}

	@Override
	public BoltConnectionState state() {
		return this.connection.state();
	}

	@Override
	public CompletionStage<AuthInfo> authInfo() {
		return this.connection.authInfo();
	}

	@Override
	public String serverAgent() {
		return this.connection.serverAgent();
	}

	@Override
	public BoltServerAddress serverAddress() {
		return this.connection.serverAddress();
	}

	@Override
	public BoltProtocolVersion protocolVersion() {
		return this.connection.protocolVersion();
	}

	@Override
	public boolean telemetrySupported() {
		return this.connection.telemetrySupported();
	}

	@Override
	public boolean serverSideRoutingEnabled() {
		return this.connection.serverSideRoutingEnabled();
	}

	@Override
	public Optional<Duration> defaultReadTimeout() {
		return this.connection.defaultReadTimeout();
	}

	/** What answers a statement, and tells when the last row of it has come. */
	private final class Observed implements ResponseHandler {

		private final ResponseHandler handler;

		Observed(ResponseHandler handler) {
			this.handler = handler;
		}

		@Override
		public void onRunSummary(RunSummary summary) {
			this.handler.onRunSummary(summary);
		}

		@Override
		public void onRecord(List<Value> fields) {
			this.handler.onRecord(fields);
		}

		@Override
		public void onPullSummary(PullSummary summary) {
			ResetSavingConnection.this.clean = !summary.hasMore();
			this.handler.onPullSummary(summary);
		}

		@Override
		public void onError(Throwable failure) {
			this.handler.onError(failure);
		}

		@Override
		public void onIgnored() {
			this.handler.onIgnored();
		}

		@Override
		public void onComplete() {
			this.handler.onComplete();
		}

	}

}
