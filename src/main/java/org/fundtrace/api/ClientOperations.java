package org.fundtrace.api;

import java.util.Locale;

import graphql.ExecutionInput;
import graphql.GraphQL;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Operations of clients, each answered in the thread that asks. */
@Component
public class ClientOperations {

	private final GraphQL engine;

	ClientOperations(GraphQlSource source) {
		this.engine = source.graphQl();
	}

	/** Executes an operation, or refuses it. */
	public OperationResponse execute(OperationRequest request) {
		return OperationResponse.of(this.engine.execute(ExecutionInput.newExecutionInput(request.query())
			.operationName(request.operationName())
			.variables(request.variables())
			// what is wrong with a document is kept beside it, for all who ask
			.locale(Locale.ENGLISH)
			.build()));
	}

}
