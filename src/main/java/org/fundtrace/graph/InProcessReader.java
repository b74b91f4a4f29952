package org.fundtrace.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Reads the embedded store within the process. The public interface of the store opens
 * transactions that may write, so this one is the store's own, with the access of a
 * reader.
 */
final class InProcessReader implements StoreReader {

	private static final ClientConnectionInfo CONNECTION = ClientConnectionInfo.EMBEDDED_CONNECTION;

	private static final LoginContext READER = SecurityContext.authDisabled(StaticAccessMode.READ, CONNECTION,
			GraphDatabaseSettings.DEFAULT_DATABASE_NAME);

	private final GraphDatabaseAPI graph;

	private final Duration timeout;

	InProcessReader(EmbeddedStore store, Duration timeout) {
		this.graph = (GraphDatabaseAPI) store.graph();
		this.timeout = timeout;
	}

	@Override
	public List<List<@Nullable Object>> read(String statement, Map<String, ? extends @Nullable Object> parameters,
			Runnable planned) {
		@SuppressWarnings("unchecked")
		Map<String, Object> given = (Map<String, Object>) parameters;
		try (Transaction transaction = begin(); Result result = transaction.execute(statement, given)) {
			planned.run();
			return rows(result);
		}
		catch (RuntimeException failure) {
			throw ReadFailures.translateInProcess(failure);
		}
	}

	private Transaction begin() {
		return this.graph.beginTransaction(KernelTransaction.Type.EXPLICIT, READER, CONNECTION, this.timeout.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	private static List<List<@Nullable Object>> rows(Result result) {
		List<String> columns = result.columns();
		List<List<@Nullable Object>> rows = new ArrayList<>();
		while (result.hasNext()) {
			Map<String, Object> named = result.next();
			List<@Nullable Object> row = new ArrayList<>(columns.size());
			columns.forEach((column) -> row.add(plain(named.get(column))));
			rows.add(row);
		}
		return rows;
	}

	/**
	 * A list that is a property arrives as an array, some integers with 32 bits. What
	 * holds them is changed in place: the store has made it for this result alone.
	 */
	@SuppressWarnings("unchecked")
	private static @Nullable Object plain(@Nullable Object value) {
		switch (value) {
			case String[] texts -> {
				return List.of(texts);
			}
			case long[] numbers -> {
				return LongStream.of(numbers).boxed().toList();
			}
			case Integer number -> {
				return number.longValue();
			}
			case List<?> list -> ((List<@Nullable Object>) list).replaceAll(InProcessReader::plain);
			case Map<?, ?> map -> ((Map<String, @Nullable Object>) map).replaceAll((key, held) -> plain(held));
			case null, default -> {
			}
		}
		return value;
	}

}
