package org.fundtrace.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.kernel.GraphDatabaseQueryService;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.kernel.impl.query.Neo4jTransactionalContextFactory;
import org.neo4j.kernel.impl.query.QueryExecution;
import org.neo4j.kernel.impl.query.QueryExecutionConfiguration;
import org.neo4j.kernel.impl.query.QueryExecutionEngine;
import org.neo4j.kernel.impl.query.TransactionalContext;
import org.neo4j.kernel.impl.query.TransactionalContextFactory;
import org.neo4j.kernel.impl.util.ValueUtils;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.values.virtual.MapValue;

/**
 * Reads the embedded store within the process. The public interface of the store opens
 * transactions that may write and makes Java objects of all that it returns, so this one
 * is the store's own, with the access of a reader and the values as they are.
 */
final class InProcessReader implements StoreReader {

	private static final ClientConnectionInfo CONNECTION = ClientConnectionInfo.EMBEDDED_CONNECTION;

	private static final LoginContext READER = SecurityContext.authDisabled(StaticAccessMode.READ, CONNECTION,
			GraphDatabaseSettings.DEFAULT_DATABASE_NAME);

	private final GraphDatabaseAPI graph;

	private final QueryExecutionEngine engine;

	private final TransactionalContextFactory contexts;

	private final Duration timeout;

	InProcessReader(EmbeddedStore store, Duration timeout) {
		this.graph = (GraphDatabaseAPI) store.graph();
		this.engine = this.graph.getDependencyResolver().resolveDependency(QueryExecutionEngine.class);
		this.contexts = Neo4jTransactionalContextFactory
			.create(this.graph.getDependencyResolver().resolveDependency(GraphDatabaseQueryService.class));
		this.timeout = timeout;
	}

	@Override
	public List<List<@Nullable Object>> read(String statement, Map<String, ? extends @Nullable Object> parameters,
			Runnable planned) {
		@SuppressWarnings("unchecked")
		MapValue given = ValueUtils.asParameterMapValue((Map<String, Object>) parameters);
		InProcessRows rows = new InProcessRows();
		try (InternalTransaction transaction = begin()) {
			TransactionalContext context = this.contexts.newContext(transaction, statement, given,
					QueryExecutionConfiguration.DEFAULT_CONFIG);
			QueryExecution execution = this.engine.executeQuery(statement, given, context, false, rows);
			planned.run();
			execution.consumeAll();
			return rows.complete();
		}
		catch (Exception failure) {
			throw ReadFailures.translateInProcess(failure);
		}
	}

	private InternalTransaction begin() {
		return this.graph.beginTransaction(KernelTransaction.Type.EXPLICIT, READER, CONNECTION, this.timeout.toMillis(),
				TimeUnit.MILLISECONDS);
	}

}
