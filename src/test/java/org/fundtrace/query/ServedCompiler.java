package org.fundtrace.query;

import java.util.Map;

import graphql.execution.CoercedVariables;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import org.fundtrace.query.mapping.GraphMapping;

/** Compiles operations of the SDL of the project, without an engine around. */
final class ServedCompiler {

	private static final QueryLimits LIMITS = new QueryLimits(2000, 25, 100_000, 200, 10, 200, 100);

	private final GraphQLSchema schema = ServedSchema.load();

	private final GraphMapping mapping = GraphMapping.of(this.schema);

	CompiledOperation compile(String operation) {
		ExecutableNormalizedOperation normalized = ExecutableNormalizedOperationFactory
			.createExecutableNormalizedOperation(this.schema, Parser.parse(operation), null,
					CoercedVariables.of(Map.of()));
		return new OperationCompiler(this.mapping, LIMITS).compile(normalized);
	}

}
