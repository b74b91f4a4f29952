package org.fundtrace.query;

import graphql.normalized.ExecutableNormalizedOperation;
import org.fundtrace.query.answer.AnswerShape;
import org.fundtrace.query.mapping.GraphMapping;
import org.fundtrace.query.rows.ObjectReader;

/**
 * Compiles a whole operation, all its root fields and however deep, to one statement.
 */
public final class OperationCompiler {

	private final GraphMapping mapping;

	private final QueryLimits limits;

	/**
	 * Compiles operations on what is mapped.
	 * @param limits what one may ask for
	 */
	public OperationCompiler(GraphMapping mapping, QueryLimits limits) {
		this.mapping = mapping;
		this.limits = limits;
	}

	/**
	 * Compiles a normalised operation, which may run more than once then.
	 * @throws OperationRefusedException when arguments are wrong or limits are exceeded,
	 * with all of them
	 */
	public CompiledOperation compile(ExecutableNormalizedOperation operation) {
		Compilation compilation = new Compilation(operation, this.mapping, this.limits);
		compilation.countValues(operation.getTopLevelFields());
		Columns columns = new Columns();
		ObjectReader reader = new SelectionCompiler(compilation).compile(this.mapping.type("Query"), Scope.root(),
				operation.getTopLevelFields(), columns);
		compilation.requireNoRefusal();
		String statement = columns.isEmpty() ? null : "CYPHER 25 RETURN " + columns.named("c");
		return new CompiledOperation(statement, compilation.parameters(), reader,
				AnswerShape.of(operation, this.mapping.schema(), this.limits.bytes()));
	}

}
