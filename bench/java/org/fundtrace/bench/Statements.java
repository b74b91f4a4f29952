package org.fundtrace.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.fundtrace.bench.RecordedReads.Read;

/**
 * The statements behind the operations, as the product itself makes them.
 *
 * @param byOperation by the operation's name: for each set of variables the reads of one
 * answer
 */
record Statements(Map<String, List<List<Read>>> byOperation) {

	static Statements of(ServedGraph graph, List<Operation> operations) {
		Map<String, List<List<Read>>> found = new HashMap<>();
		for (Operation operation : operations) {
			found.put(operation.name(), operation.bodies().stream().map(graph::readsOf).toList());
		}
		Statements statements = new Statements(found);
		statements.requireOne();
		return statements;
	}

	private void requireOne() {
		this.byOperation.forEach((name, sets) -> {
			if (sets.stream().anyMatch(List::isEmpty)) {
				throw new BenchmarkFailedException("No statement was seen behind operation " + name + ".");
			}
		});
	}

	List<List<Read>> of(Operation operation) {
		return Objects.requireNonNull(this.byOperation.get(operation.name()));
	}

}
