package org.fundtrace.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** All that answers while series are measured. */
record Served(ServedGraph small, ServedGraph large, ProductProcess overBolt, DriverProcess driver, Rival rival,
		Wrk wrk) implements AutoCloseable {

	static Served start(Path bench, ServedGraph small, ServedGraph large) {
		return new Served(small, large, ProductProcess.onStoreOf(Path.of("."), large.store()),
				DriverProcess.start(large.store()), Rival.start(bench, large.store()), new Wrk(bench));
	}

	/**
	 * The operation with the variables that both graphs have something for, once all
	 * agree on its answers.
	 */
	Operation prepare(Operation whole) {
		Operation operation = whole.within(this.small.endpoint());
		for (String body : operation.bodies()) {
			if (!this.large.endpoint().answer(body).equals(this.overBolt.endpoint().answer(body))) {
				throw new BenchmarkFailedException("Over Bolt the answer is another than embedded: " + body);
			}
		}
		this.rival.agree(operation, this.large.endpoint());
		return operation;
	}

	/** For how many sets of variables the small graph answers as the large one does. */
	long sameAtBothSizes(Operation operation) {
		return operation.bodies()
			.stream()
			.filter((body) -> this.small.endpoint().answer(body).equals(this.large.endpoint().answer(body)))
			.count();
	}

	List<Series> series(List<Operation> operations) {
		Statements statements = Statements.of(this.large, operations);
		return List.of(http(SeriesTables.EMBEDDED, this.large.endpoint()),
				Series.inProcess(SeriesTables.IN_PROCESS, this.large.store().graph(), statements),
				http(SeriesTables.BOLT, this.overBolt.endpoint()),
				Series.driver(SeriesTables.DRIVER, this.driver, statements),
				Series.http(SeriesTables.RIVAL, this.wrk, this.rival.endpoint(), Operation::forRival),
				http(SeriesTables.SMALL, this.small.endpoint()));
	}

	private Series http(String name, Endpoint endpoint) {
		return Series.http(name, this.wrk, endpoint, (operation) -> Optional.of(operation.bodies()));
	}

	@Override
	public void close() {
		this.rival.close();
		this.driver.close();
		this.overBolt.close();
	}

}
