package org.fundtrace.cli;

import org.fundtrace.graph.GraphConfiguration;
import org.fundtrace.graphimport.GraphImportConfiguration;

import org.springframework.context.annotation.Import;

/** The part of the application that an import needs. */
@Import({ GraphConfiguration.class, GraphImportConfiguration.class })
final class ImportApplication {

}
