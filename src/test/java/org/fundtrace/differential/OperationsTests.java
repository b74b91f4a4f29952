package org.fundtrace.differential;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import org.fundtrace.graphimport.TestImport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the random operations against the contract, without an application. */
class OperationsTests {

	private static final int OPERATIONS = 1000;

	@Test
	void areValidInTheContractAndReachNearlyAllOfIt() {
		Reference reference = answered(ReferenceSchema::contract);
		assertThat(reference.ledger().selective()).isGreaterThanOrEqualTo(50);
		assertThat(reference.ledger().nonEmpty()).isGreaterThanOrEqualTo(80);
		Coordinates coordinates = Coordinates.of(reference.schema()).askedByChance();
		assertThat(coordinates.reached(reference.ledger()))
			.as(() -> "not reached: " + coordinates.missing(reference.ledger()))
			.isGreaterThanOrEqualTo(95);
	}

	@Test
	void areValidInTheServedSchema() {
		assertThat(answered(ReferenceSchema::served).ledger().operations()).isEqualTo(OPERATIONS);
	}

	private static Reference answered(Function<DataFetcher<@Nullable Object>, GraphQLSchema> schema) {
		Reference reference = new Reference(List.of(TestImport.seed()), schema, new Ledger());
		OperationGenerator generator = new OperationGenerator(reference);
		Comparison comparison = new Comparison(reference.cursors());
		for (long seed = 0; seed < OPERATIONS; seed++) {
			Operation operation = generator.operation(seed);
			Draw draw = new Draw(reference, new Dice(seed), (type, orderBy) -> {
			});
			Map<String, @Nullable Object> variables = operation.draw(draw);
			JsonNode answer = reference.answer(operation.text(), variables);
			assertThat(answer.has("data")).as(() -> operation.text() + "\n" + variables + "\n" + answer).isTrue();
			assertThat(comparison.difference(answer, answer)).isNull();
			reference.ledger().operation(Comparison.holdsAFact(answer.path("data")), answer.has("errors"));
		}
		System.out.println(reference.ledger());
		return reference;
	}

}
