package org.fundtrace.graphimport;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.fundtrace.graphimport.ImportProgress.Step;
import org.fundtrace.graphimport.ImportStatements.Ascent;

import org.springframework.data.neo4j.core.Neo4jClient;

/** Replaces one account in the transaction that the caller has begun. */
record GraphWriter(Neo4jClient client) {

	/** Rows in one statement: few enough to be sent at once, enough to save ways. */
	private static final int BATCH = 500;

	void replace(AccountGraph graph, ImportProgress progress) {
		Set<Object> named = new HashSet<>();
		run(ImportStatements.NAMED, Map.of("account", graph.account())).forEach((row) -> named.add(row.get("element")));
		run(ImportStatements.DELETE, Map.of("account", graph.account()));
		progress.reached(Step.CLEARED, 0, graph.size());

		Writing writing = new Writing(graph.size(), progress);
		named.addAll(writing.mergeShared(graph.shared()));
		writing.createNodes(graph.owned());
		writing.createLinks(graph.links());

		Map<String, Object> elements = Map.of("elements", List.copyOf(named), "account", graph.account());
		run(ImportStatements.DELETE_ORPHANS, elements);
		run(ImportStatements.DESCRIBE, elements);
		for (Ascent ascent : Ascent.values()) {
			run(ImportStatements.linkUp(ascent), elements);
		}
		run(ImportStatements.LATEST_ACCOUNT, Map.of("department", graph.department()));
	}

	private Collection<Map<String, Object>> run(String statement, Map<String, Object> parameters) {
		return this.client.query(statement).bindAll(parameters).fetch().all();
	}

	/** Writes in batches; knows the database's id of every node that it has written. */
	private final class Writing {

		private final Map<String, Object> elements = new HashMap<>();

		private final int total;

		private final ImportProgress progress;

		private int done;

		private Writing(int total, ImportProgress progress) {
			this.total = total;
			this.progress = progress;
		}

		private Collection<Object> mergeShared(List<GraphNode> nodes) {
			Map<String, List<String>> ids = nodes.stream()
				.collect(Collectors.groupingBy(GraphNode::label,
						Collectors.mapping(GraphNode::id, Collectors.toList())));
			ids.forEach((label, some) -> remember(run(ImportStatements.mergeNodes(label), Map.of("ids", some))));
			written(nodes.size());
			return List.copyOf(this.elements.values());
		}

		private void createNodes(List<GraphNode> nodes) {
			inBatches(ImportStatements.CREATE_NODES,
					nodes.stream()
						.map((node) -> Map.<String, Object>of("label", node.label(), "id", node.id(), "properties",
								node.properties()))
						.toList());
		}

		private void createLinks(List<GraphLink> links) {
			inBatches(ImportStatements.CREATE_LINKS,
					links.stream()
						.map((link) -> Map.of("from", element(link.from()), "type", link.type(), "to",
								element(link.to()), "properties", link.properties()))
						.toList());
		}

		private void inBatches(String statement, List<Map<String, Object>> rows) {
			for (int start = 0; start < rows.size(); start += BATCH) {
				List<Map<String, Object>> batch = rows.subList(start, Math.min(start + BATCH, rows.size()));
				remember(run(statement, Map.of("rows", batch)));
				written(batch.size());
			}
		}

		private void remember(Collection<Map<String, Object>> rows) {
			rows.forEach((row) -> this.elements.put(String.valueOf(row.get("id")), row.get("element")));
		}

		private void written(int count) {
			this.done += count;
			this.progress.reached(Step.WRITTEN, this.done, this.total);
		}

		private Object element(String id) {
			Object element = this.elements.get(id);
			if (element == null) {
				throw new IllegalStateException("no node was written for " + id);
			}
			return element;
		}

	}

}
