package org.fundtrace.query.rows;

import java.util.List;

import org.fundtrace.query.answer.FieldProblem;
import org.fundtrace.query.answer.ObjectValue;
import org.jspecify.annotations.Nullable;

/** Reads the value of one field out of the row of the object that holds it. */
@FunctionalInterface
public interface FieldReader {

	/**
	 * The value in the form that GraphQL expects: a scalar, an {@link ObjectValue}, a
	 * list of these, a {@link FieldProblem} or null.
	 */
	@Nullable Object read(List<?> row);

}
