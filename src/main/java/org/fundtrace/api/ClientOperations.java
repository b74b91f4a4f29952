package org.fundtrace.api;

import java.util.Locale;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.GraphQL;
import org.fundtrace.query.CompiledOperation;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Operations of clients, each answered in the thread that asks. One that was asked before
 * is executed as it was compiled then; any other takes its way through the engine.
 */
@Component
public class ClientOperations {

	private final GraphQL engine;

	private final CompiledOperations operations;

	private final OperationResults results;

	ClientOperations(GraphQlSource source, CompiledOperations operations, OperationResults results) {
		this.engine = source.graphQl();
		this.operations = operations;
		this.results = results;
	}

	/**
	 * Executes the operation that a request is for, or refuses it.
	 * @throws MalformedRequestException when it is no request
	 */
	public OperationResponse execute(RequestText request) {
		CompiledOperation known = this.operations.of(request);
		return OperationResponse.of((known != null) ? this.results.of(known) : this.engine.execute(input(request)));
	}

	private static ExecutionInput input(RequestText text) {
		OperationRequest request = OperationRequests.read(text);
		return ExecutionInput.newExecutionInput(request.query())
			.operationName(request.operationName())
			.variables(request.variables())
			.graphQLContext(Map.of(RequestText.class, text))
			// what is wrong with a document is kept beside it, for all who ask
			.locale(Locale.ENGLISH)
			.build();
	}

}
