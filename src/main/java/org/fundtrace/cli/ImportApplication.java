package org.fundtrace.cli;

import org.fundtrace.graph.GraphConfiguration;
import org.fundtrace.graphimport.GraphImportConfiguration;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The part of the application that an import needs. */
@Import({ GraphConfiguration.class, GraphImportConfiguration.class })
@ImportAutoConfiguration({ Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class })
final class ImportApplication {

}
