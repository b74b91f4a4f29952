package org.fundtrace.query;

import graphql.ErrorClassification;

/**
 * What an error means to who asked: the {@code classification} of errors of our own. Of
 * several errors the last in this order counts.
 */
public enum OperationErrorType implements ErrorClassification {

	/** An argument has a value that it cannot have. */
	BAD_REQUEST,

	/** The operation asks for more than a limit allows; a smaller one would do. */
	LIMIT_EXCEEDED,

	/** The same operation may be answered later. */
	UNAVAILABLE,

	/** It is for the operator to look into. */
	INTERNAL_ERROR

}
