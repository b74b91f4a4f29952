package org.fundtrace.query;

import java.util.Map;

import graphql.execution.CoercedVariables;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import org.fundtrace.query.mapping.GraphMapping;

/** Compiles operations of the SDL of the project, without an engine around. */
public final class ServedCompiler {

	private static final QueryLimits LIMITS = new QueryLimits(2000, 25, 100_000, 200, 10, 200, 10_000, 1 << 20, 100);

	private final GraphQLSchema schema = ServedSchema.load();

	private final GraphMapping mapping = GraphMapping.of(this.schema);

	public CompiledOperation compile(String operation) {
		return compile(operation, Map.of());
	}

	/** Compiles with variables whose values have the types that they are coerced to. */
	public CompiledOperation compile(String operation, Map<String, Object> variables) {
		ExecutableNormalizedOperation normalized = ExecutableNormalizedOperationFactory
			.createExecutableNormalizedOperation(this.schema, Parser.parse(operation), null,
					CoercedVariables.of(variables));
		return new OperationCompiler(this.mapping, LIMITS).compile(normalized);
	}

}
