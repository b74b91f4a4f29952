package org.fundtrace.graphimport;

import java.nio.file.Path;

import org.fundtrace.budget.Account;
import org.fundtrace.dataset.DataPackage;
import org.fundtrace.graph.OpenGraph;
import org.fundtrace.graph.TestGraph;

import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/** The import on the store that tests share, and the seed package. */
public final class TestImport {

	public static final Path SEED = Path.of("seed", "urumqi-market-supervision-2023");

	private TestImport() {
	}

	public static GraphImport graphImport() {
		return into(TestGraph.open());
	}

	public static GraphImport into(OpenGraph graph) {
		DatabaseSelectionProvider database = DatabaseSelectionProvider
			.createStaticDatabaseSelectionProvider(graph.store().database());
		return new GraphImportConfiguration().graphImport(
				Neo4jClient.with(graph.driver()).withDatabaseSelectionProvider(database).build(),
				Neo4jTransactionManager.with(graph.driver()).withDatabaseSelectionProvider(database).build());
	}

	public static Account seed() {
		return DataPackage.read(SEED);
	}

}
