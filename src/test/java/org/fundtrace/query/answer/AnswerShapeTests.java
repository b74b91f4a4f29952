package org.fundtrace.query.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.fundtrace.graph.Utf8Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Answers are what the engine completes of the same values. */
class AnswerShapeTests {

	private static final String SDL = """
			type Query { one: Thing must: Thing! many: [Thing!] some: [Thing] node: Node }
			interface Node { id: ID! }
			type Thing implements Node { id: ID! number: Int needed: Int! tags: [String!] kind: Kind inner: Thing below: Thing! }
			type Other implements Node { id: ID! words: [[String]] }
			enum Kind { X Y }
			""";

	private static final GraphQLSchema SCHEMA = new SchemaGenerator()
		.makeExecutableSchema(new SchemaParser().parse(SDL), RuntimeWiring.newRuntimeWiring()
			.type("Node",
					(type) -> type.typeResolver((environment) -> environment.getSchema()
						.getObjectType(((ObjectValue) environment.getObject()).type())))
			.codeRegistry(GraphQLCodeRegistry.newCodeRegistry()
				.defaultDataFetcher(
						(definition) -> (environment) -> ((ObjectValue) Objects.requireNonNull(environment.getSource()))
							.get(environment.getMergedField().getResultKey())))
			.build());

	static Stream<Arguments> answers() {
		return Stream.of(
				Arguments.of("{ b: one { z: id a: number } a: one { __typename t: __typename } __typename }",
						values("b", thing("z", "1", "a", 3), "a", thing())),
				Arguments.of("{ one { id } }", values("one", null)),
				Arguments.of("{ one { id needed } must { id } }",
						values("one", thing("id", "1"), "must", thing("id", 2))),
				Arguments.of("{ must { id needed } one { id } }",
						values("one", thing("id", "1"), "must", thing("id", "2"))),
				Arguments.of("{ one { id inner { id below { below { needed } } } } }",
						values("one", thing("id", "1", "inner", thing("id", "2", "below", thing("below", thing()))))),
				Arguments.of("{ many { id } }", values("many", List.of(thing("id", "1"), thing("id", "2")))),
				Arguments.of("{ many { id } }", values("many", Arrays.asList(thing("id", "1"), null))),
				Arguments.of("{ some { id } }",
						values("some", Arrays.asList(thing("id", "1"), null, thing(), thing("id", "4")))),
				Arguments.of("{ some { tags kind } }",
						values("some",
								List.of(thing("tags", List.of("a", "b"), "kind", "X"),
										thing("tags", Arrays.asList("a", null), "kind", "Y"),
										thing("tags", List.of(), "kind", null)))),
				Arguments.of("{ one { kind id } }", values("one", thing("id", "1", "kind", "Z"))),
				Arguments.of("{ one { number id } }", values("one", thing("id", "1", "number", "many"))),
				Arguments.of("{ node { ... on Other { words } ... on Thing { number } id } }",
						values("node", thing("id", "1", "number", 2, "words", "none"))),
				Arguments.of("{ node { id ... on Other { words } ... on Thing { number } __typename } }",
						values("node",
								object("Other", "id", "1", "words",
										Arrays.asList(null, List.of(), Arrays.asList("a", null))))),
				Arguments.of("query { one { ...more id } } fragment more on Thing { number id tags @skip(if: true) }",
						values("one", thing("id", "1", "number", 2))));
	}

	@ParameterizedTest
	@MethodSource("answers")
	void completesAsTheEngineDoes(String document, Map<String, @Nullable Object> values) {
		ObjectValue root = ObjectValue.of("Query", values);
		ExecutionResult expected = GraphQL.newGraphQL(SCHEMA)
			.build()
			.execute(ExecutionInput.newExecutionInput(document).root(root).build());
		Answer answer = shape(document).complete(root);
		assertThat(answer.asMap()).isEqualTo(expected.getData());
		assertThat(String.valueOf(answer.asMap())).as("order").isEqualTo(String.valueOf((Object) expected.getData()));
		assertThat(answer.problems()).extracting(AnswerProblem::path)
			.isEqualTo(expected.getErrors().stream().map(GraphQLError::getPath).toList());
		assertThat(answer.problems()).extracting(AnswerProblem::location).doesNotContainNull();
	}

	@Test
	void noAnswerIsLongerThanItMayBe() {
		ObjectValue values = ObjectValue.of("Query", values("one", thing("id", "0123456789")));
		int length = shape("{ one { id } }").complete(values).length();
		assertThat(shape("{ one { id } }", length).complete(values).length()).isEqualTo(length);
		assertThatExceptionOfType(AnswerTooLongException.class)
			.isThrownBy(() -> shape("{ one { id } }", length - 2).complete(values))
			.withMessage("The answer has more than %d bytes, which is the limit. Ask for less at once", length - 2);
	}

	@Test
	void aFieldWithAProblemIsNull() {
		Answer answer = shape("{ one { id } must { id } }").complete(
				ObjectValue.of("Query", values("one", new FieldProblem("Ask otherwise"), "must", thing("id", "1"))));
		assertThat(answer.asMap()).isEqualTo(values("one", null, "must", Map.of("id", "1")));
		assertThat(answer.problems()).singleElement()
			.satisfies((problem) -> assertThat(List.of(problem.message(), problem.path(), problem.isOfClient()))
				.containsExactly("Ask otherwise", List.of("one"), true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "市场监管", "\"quoted\" \\ / \b\f\n\r\t", "\u0001\u001f\u007f", "é €",
			"\ud842\udfb7 \ud83d\ude00" })
	void aTextIsTheSameWhetherItIsAStringOrUtf8(String text) {
		byte[] bytes = ("..." + text + "...").getBytes(StandardCharsets.UTF_8);
		Utf8Text utf8 = new Utf8Text(bytes, 3, bytes.length - 6);
		AnswerShape shape = shape("{ one { id tags } }");
		Answer ofString = shape
			.complete(ObjectValue.of("Query", values("one", thing("id", text, "tags", List.of(text)))));
		Answer ofUtf8 = shape
			.complete(ObjectValue.of("Query", values("one", thing("id", utf8, "tags", List.of(utf8)))));
		assertThat(ofString.asMap()).isEqualTo(Map.of("one", Map.of("id", text, "tags", List.of(text))));
		assertThat(json(ofUtf8)).isEqualTo(json(ofString)).hasSize(ofUtf8.length());
	}

	/** Longer than the place that a first answer has. */
	@Test
	void textsMayBeLong() {
		String text = "市场监管".repeat(1000);
		assertIsTheAnswer(text);
	}

	/**
	 * What is escaped stands at each place of the eight that are looked at together, and
	 * behind them.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "\"", "\\", "\u0000", "\u001f" })
	void escapesWhereverItIs(String escaped) {
		for (int place = 0; place < 20; place++) {
			String text = "!#[]~\u007f市".repeat(3).substring(0, place) + escaped + "x".repeat(20 - place);
			assertIsTheAnswer(text);
		}
	}

	/** The first and the last of each length in UTF-8. */
	@Test
	void charsMayHaveAnyLength() {
		for (String text : List.of(" ~\u007f\u0080\u07ff\u0800市\ud7ff\ue000\uffff", "\ud800\udc00𠮷\udbff\udfff")) {
			assertIsTheAnswer(text);
		}
	}

	/** UTF-8 has none, and what follows it is escaped as ever. */
	@Test
	void halfOfASurrogatePairIsAQuestionMark() {
		for (String text : List.of("\ud800", "市\udc00\"")) {
			Answer answer = shape("{ one { id } }").complete(ObjectValue.of("Query", values("one", thing("id", text))));
			assertThat(answer.problems()).isEmpty();
			assertThat(answer.asMap())
				.isEqualTo(Map.of("one", Map.of("id", text.replace('\ud800', '?').replace('\udc00', '?'))));
		}
	}

	@Test
	void aConstantMayBeUtf8() {
		byte[] bytes = { 'X', 'Z' };
		Answer answer = shape("{ some { kind } }").complete(ObjectValue.of("Query", values("some",
				List.of(thing("kind", new Utf8Text(bytes, 0, 1)), thing("kind", new Utf8Text(bytes, 1, 1))))));
		assertThat(json(answer)).asString(StandardCharsets.UTF_8)
			.isEqualTo("{\"some\":[{\"kind\":\"X\"},{\"kind\":null}]}");
		assertThat(answer.problems()).singleElement()
			.extracting(AnswerProblem::path)
			.isEqualTo(List.of("some", 1, "kind"));
	}

	/** Whether it is a string or UTF-8. */
	private static void assertIsTheAnswer(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		for (Object value : List.of(text, new Utf8Text(bytes, 0, bytes.length))) {
			Answer answer = shape("{ one { id } }")
				.complete(ObjectValue.of("Query", values("one", thing("id", value))));
			assertThat(answer.asMap()).isEqualTo(Map.of("one", Map.of("id", text)));
		}
	}

	private static byte[] json(Answer answer) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			answer.writeTo(out);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return out.toByteArray();
	}

	private static AnswerShape shape(String document) {
		return shape(document, Integer.MAX_VALUE);
	}

	private static AnswerShape shape(String document, int limit) {
		return AnswerShape.of(ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(SCHEMA,
				Parser.parse(document), null, CoercedVariables.emptyVariables()), SCHEMA, limit);
	}

	private static ObjectValue thing(@Nullable Object... values) {
		return object("Thing", values);
	}

	private static ObjectValue object(String type, @Nullable Object... values) {
		return ObjectValue.of(type, values(values));
	}

	private static Map<String, @Nullable Object> values(@Nullable Object... values) {
		Map<String, @Nullable Object> map = new HashMap<>();
		for (int i = 0; i < values.length; i += 2) {
			map.put(String.valueOf(values[i]), values[i + 1]);
		}
		return map;
	}

}
