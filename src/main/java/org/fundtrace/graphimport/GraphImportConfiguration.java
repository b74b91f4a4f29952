package org.fundtrace.graphimport;

import org.fundtrace.graph.GraphTransactions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The import on the graph store of the application. */
@Configuration(proxyBeanMethods = false)
public class GraphImportConfiguration {

	@Bean
	GraphImport graphImport(GraphTransactions transactions) {
		return new GraphImport(transactions);
	}

}
