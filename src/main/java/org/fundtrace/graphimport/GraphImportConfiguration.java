package org.fundtrace.graphimport;

import org.fundtrace.graph.GraphStore;
import org.fundtrace.graph.GraphTransactions;
import org.neo4j.driver.Driver;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The import on the graph store of the application. */
@Configuration(proxyBeanMethods = false)
public class GraphImportConfiguration {

	@Bean
	GraphImport graphImport(Driver driver, GraphStore store) {
		return new GraphImport(GraphTransactions.over(driver, store));
	}

}
