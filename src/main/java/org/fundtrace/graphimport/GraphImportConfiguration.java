package org.fundtrace.graphimport;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The import on the graph store of the application. */
@Configuration(proxyBeanMethods = false)
public class GraphImportConfiguration {

	/** An import waits for the one before it, so this is more than one import takes. */
	private static final Duration PATIENCE = Duration.ofMinutes(10);

	@Bean
	GraphImport graphImport(Neo4jClient client, PlatformTransactionManager transactions) {
		TransactionTemplate transaction = new TransactionTemplate(transactions);
		transaction.setTimeout(Math.toIntExact(PATIENCE.toSeconds()));
		return new GraphImport(transaction, new GraphWriter(client), new DatasetWriter(client));
	}

}
