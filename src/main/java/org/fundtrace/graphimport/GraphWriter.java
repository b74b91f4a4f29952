package org.fundtrace.graphimport;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.fundtrace.graph.GraphTransaction;
import org.fundtrace.graphimport.ImportProgress.Step;
import org.jspecify.annotations.Nullable;

/**
 * Replaces one account in a transaction that its caller has begun. Knows the database's
 * number of every node that it has written.
 */
final class GraphWriter {

	/** Rows in one statement: few enough to be sent at once, enough to save ways. */
	private static final int BATCH = 2000;

	private final GraphTransaction transaction;

	private final AccountGraph graph;

	private final ImportProgress progress;

	private final Map<Object, Object> numbers = new HashMap<>();

	private int done;

	GraphWriter(GraphTransaction transaction, AccountGraph graph, ImportProgress progress) {
		this.transaction = transaction;
		this.graph = graph;
		this.progress = progress;
	}

	/**
	 * Writes the account.
	 * @param held whether the graph holds the account
	 * @param formerlyNamed numbers of the shared nodes that it names until now
	 */
	void replace(boolean held, List<?> formerlyNamed) {
		if (held) {
			run(ImportStatements.DELETE, Map.of("account", this.graph.account()));
		}
		this.progress.reached(Step.CLEARED, 0, this.graph.size());

		Set<Object> shared = mergeShared();
		createNodes();
		createLinks(ImportStatements.CREATE_LINKS, (link) -> link.properties().isEmpty());
		createLinks(ImportStatements.CREATE_LINKS_WITH_PROPERTIES, (link) -> !link.properties().isEmpty());

		leave(formerlyNamed.stream().filter((number) -> !shared.contains(number)).toList());
		shared.addAll(formerlyNamed);
		describe(List.copyOf(shared));
		run(ImportStatements.LATEST_ACCOUNT, Map.of("department", this.graph.department()));
	}

	private Set<Object> mergeShared() {
		Map<String, List<String>> ids = new HashMap<>();
		AccountGraph.TYPES.stream()
			.filter(NodeType::isShared)
			.forEach((type) -> ids.put(type.label(), idsOf(type.label())));
		Map<String, @Nullable Object> merged = run(ImportStatements.MERGE_SHARED, ids).getFirst();
		remember(list(merged.get("ids")), list(merged.get("nodes")));
		wrote(this.graph.shared().size());
		return new HashSet<>(this.numbers.values());
	}

	private List<String> idsOf(String label) {
		return this.graph.shared().stream().filter((node) -> node.label().equals(label)).map(GraphNode::id).toList();
	}

	private void createNodes() {
		inBatches(this.graph.owned(), (batch) -> {
			List<List<Object>> rows = IntStream.range(0, batch.size())
				.mapToObj((place) -> List.<Object>of(place, batch.get(place).label(), batch.get(place).properties()))
				.toList();
			Map<String, @Nullable Object> created = run(ImportStatements.CREATE_NODES, Map.of("rows", rows)).getFirst();
			remember(list(created.get("places")).stream()
				.map((place) -> batch.get(((Number) place).intValue()).id())
				.toList(), list(created.get("nodes")));
		});
	}

	private void createLinks(String statement, Predicate<GraphLink> some) {
		List<GraphLink> links = this.graph.links().stream().filter(some).toList();
		inBatches(links, (batch) -> run(statement, Map.of("rows", batch.stream().map(this::row).toList())));
	}

	private List<Object> row(GraphLink link) {
		Object from = number(link.from());
		Object to = number(link.to());
		return link.properties().isEmpty() ? List.of(from, link.type(), to)
				: List.of(from, link.type(), to, link.properties());
	}

	/** Some of the nodes may have had no other account that names them. */
	private void leave(List<?> nodes) {
		if (!nodes.isEmpty()) {
			run(ImportStatements.DELETE_ORPHANS, Map.of("nodes", nodes));
		}
	}

	private void describe(List<?> shared) {
		Map<String, ?> parameters = Map.of("nodes", shared, "account", this.graph.account());
		List<?> described = list(run(ImportStatements.DESCRIBE, parameters).getFirst().get("nodes"));
		if (!described.isEmpty()) {
			run(ImportStatements.LINK_UP, Map.of("nodes", described));
		}
	}

	private List<Map<String, @Nullable Object>> run(String statement, Map<String, ?> parameters) {
		return this.transaction.run(statement, parameters);
	}

	private <T> void inBatches(List<T> rows, Consumer<List<T>> write) {
		for (int start = 0; start < rows.size(); start += BATCH) {
			List<T> batch = rows.subList(start, Math.min(start + BATCH, rows.size()));
			write.accept(batch);
			wrote(batch.size());
		}
	}

	private void wrote(int count) {
		this.done += count;
		this.progress.reached(Step.WRITTEN, this.done, this.graph.size());
	}

	private void remember(List<?> ids, List<?> nodes) {
		IntStream.range(0, ids.size()).forEach((index) -> this.numbers.put(ids.get(index), nodes.get(index)));
	}

	private Object number(String id) {
		Object number = this.numbers.get(id);
		if (number == null) {
			throw new IllegalStateException("no node was written for " + id);
		}
		return number;
	}

	private static List<?> list(@Nullable Object value) {
		return (value instanceof List<?> list) ? list : List.of();
	}

}
