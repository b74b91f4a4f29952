package org.fundtrace.api;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.fundtrace.graph.GraphReader;
import org.fundtrace.query.OperationExecutor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Operations of clients on an engine that has no graph, for what needs none. It is
 * imported only, and so no configuration that a scan would find.
 */
@Import({ ClientOperations.class, OperationResults.class, OperationExecutor.class })
public class GraphlessOperations {

	@Bean
	CompiledOperations compiledOperations() {
		return new CompiledOperations(0, new SimpleMeterRegistry());
	}

	@Bean
	GraphReader graphReader() {
		return (statement, parameters) -> {
			throw new UnsupportedOperationException("There is no graph to execute " + statement);
		};
	}

}
