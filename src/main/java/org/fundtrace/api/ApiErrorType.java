package org.fundtrace.api;

import graphql.ErrorClassification;
import org.fundtrace.query.Refusal.Reason;

import org.springframework.graphql.execution.ErrorType;

/** Classifications of errors beside those of Spring for GraphQL. */
enum ApiErrorType implements ErrorClassification {

	/** The operation asks for more than a limit allows. */
	LIMIT_EXCEEDED;

	static ErrorClassification of(Reason reason) {
		return switch (reason) {
			case BAD_ARGUMENT -> ErrorType.BAD_REQUEST;
			case LIMIT -> LIMIT_EXCEEDED;
		};
	}

}
