package org.fundtrace.cli;

import org.fundtrace.graph.GraphConfiguration;
import org.fundtrace.publish.packages.DataPackages;

import org.springframework.context.annotation.Import;

/** The part of the application that an export needs. */
@Import({ GraphConfiguration.class, DataPackages.class })
final class ExportApplication {

}
