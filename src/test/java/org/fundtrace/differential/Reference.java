package org.fundtrace.differential;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import org.fundtrace.budget.Account;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers operations from accounts in memory, as plainly as can be. */
final class Reference {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final CursorBook cursors = new CursorBook();

	private final Ledger ledger;

	private final ReferenceGraph graph;

	private final GraphQLSchema schema;

	private final GraphQL engine;

	/**
	 * A reference over accounts.
	 * @param schema makes the schema of the fetcher of all fields
	 * @param ledger is told what operations reach
	 */
	Reference(Collection<Account> accounts, Function<DataFetcher<@Nullable Object>, GraphQLSchema> schema,
			Ledger ledger) {
		this.ledger = ledger;
		this.graph = ReferenceGraph.of(accounts);
		this.schema = schema.apply(new ReferenceFetcher(this.graph, this.cursors, this.ledger));
		this.engine = GraphQL.newGraphQL(this.schema).defaultDataFetcherExceptionHandler(Reference::failed).build();
	}

	/** A reference that fails is no reference. */
	private static CompletableFuture<DataFetcherExceptionHandlerResult> failed(
			DataFetcherExceptionHandlerParameters failure) {
		throw new IllegalStateException("at " + failure.getPath(), failure.getException());
	}

	ReferenceGraph graph() {
		return this.graph;
	}

	GraphQLSchema schema() {
		return this.schema;
	}

	CursorBook cursors() {
		return this.cursors;
	}

	Ledger ledger() {
		return this.ledger;
	}

	/** The answer as a client would see it, but for what {@link Comparison} knows. */
	JsonNode answer(String operation, Map<String, @Nullable Object> variables) {
		ExecutionInput input = ExecutionInput.newExecutionInput(operation).variables(variables).build();
		return JSON.readTree(JSON.writeValueAsString(this.engine.execute(input).toSpecification()));
	}

}
