package org.fundtrace.query;

import graphql.normalized.ExecutableNormalizedOperation;
import org.fundtrace.query.answer.AnswerShape;
import org.fundtrace.query.mapping.GraphMapping;
import org.fundtrace.query.rows.ObjectReader;

/**
 * Compiles a whole operation, all its root fields and however deep, to one statement.
 */
final class OperationCompiler {

	private final GraphMapping mapping;

	private final QueryLimits limits;

	OperationCompiler(GraphMapping mapping, QueryLimits limits) {
		this.mapping = mapping;
		this.limits = limits;
	}

	/**
	 * Compiles a normalised operation.
	 * @throws OperationRefusedException when arguments are wrong or limits are exceeded,
	 * with all of them
	 */
	CompiledOperation compile(ExecutableNormalizedOperation operation) {
		Compilation compilation = new Compilation(operation, this.mapping, this.limits);
		Columns columns = new Columns();
		ObjectReader reader = new SelectionCompiler(compilation).compile(this.mapping.type("Query"), Scope.root(),
				operation.getTopLevelFields(), columns);
		if (!compilation.refusals().isEmpty()) {
			throw new OperationRefusedException(compilation.refusals());
		}
		String statement = columns.isEmpty() ? null : "CYPHER 25 RETURN " + columns.named("c");
		return new CompiledOperation(statement, compilation.parameters(), reader,
				AnswerShape.of(operation, this.mapping.schema()));
	}

}
