package org.fundtrace.graph;

import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;

/** Tells how long reads take, by the way that they take and how they end. */
final class MeteredReader implements StoreReader {

	private static final String NAME = "fundtrace.graph.read";

	private final StoreReader reader;

	private final String transport;

	private final MeterRegistry meters;

	private final Timer succeeded;

	MeteredReader(StoreReader reader, String transport, MeterRegistry meters) {
		this.reader = reader;
		this.transport = transport;
		this.meters = meters;
		this.succeeded = timer("SUCCESS");
	}

	@Override
	public List<List<@Nullable Object>> read(String statement, Map<String, ? extends @Nullable Object> parameters,
			Runnable planned) {
		Timer.Sample sample = Timer.start(this.meters);
		try {
			List<List<@Nullable Object>> rows = this.reader.read(statement, parameters, planned);
			sample.stop(this.succeeded);
			return rows;
		}
		catch (GraphReadException ex) {
			sample.stop(timer(ex.reason().name()));
			throw ex;
		}
	}

	private Timer timer(String outcome) {
		return Timer.builder(NAME)
			.description("Reads of the graph")
			.tag("transport", this.transport)
			.tag("outcome", outcome)
			.register(this.meters);
	}

}
