package org.fundtrace.api;

import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.fundtrace.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What a client is told when it asks for what cannot be. */
class BadRequestIT {

	private final RunningApplication application = SeedApplication.get();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"{ projects(first: 0) { totalCount } } | first of projects is 0; it lies between 1 and 100",
			"{ projects(first: 101) { totalCount } } | first of projects is 101; it lies between 1 and 100",
			"{ projects(last: -1) { totalCount } } | last of projects is -1; it lies between 1 and 100",
			"{ projects(first: 1, last: 1) { totalCount } } | projects takes first and after, or last and before, not both",
			"{ projects(first: 1, before: \"x\") { totalCount } } | projects takes first and after, or last and before, not both",
			"{ projects(after: \"x\") { totalCount } } | The cursor given to projects is no cursor; give one back as it was received",
			"{ department { name } } | department takes exactly one of: id; name",
			"{ department(id: \"a\", name: \"b\") { name } } | department takes exactly one of: id; name",
			"{ finalAccount(fiscalYear: 2023) { title } } | finalAccount takes exactly one of: id; department with fiscalYear with scope",
			"{ fundingSource(code: null) { name } } | fundingSource takes exactly one of: id; code" })
	void namesTheArgumentAndWhatWouldBeRight(String operation, String message) {
		JsonNode answer = this.application.answer(operation);
		assertThat(answer.has("data")).isFalse();
		assertThat(answer.at("/errors")).hasSize(1);
		assertThat(answer.at("/errors/0/message").asString()).isEqualTo(message);
		assertThat(answer.at("/errors/0/extensions/classification").asString()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void errorNamesThePathOfTheField() {
		JsonNode answer = this.application
			.answer("{ accounts: finalAccounts { nodes { all: projects(first: 500) { totalCount } } } }");
		assertThat(answer.at("/errors/0/path").toString()).isEqualTo("[\"accounts\",\"nodes\",\"all\"]");
	}

	@Test
	void cursorOfAnotherOrderIsRefused() {
		String cursor = this.application.answer("{ projects(orderBy: [{field: NAME}]) { pageInfo { endCursor } } }")
			.at("/data/projects/pageInfo/endCursor")
			.asString();
		JsonNode answer = this.application.answer(
				"query ($after: String) { projects(orderBy: [{field: EXECUTED}], after: $after) { totalCount } }",
				Map.of("after", cursor));
		assertThat(answer.at("/errors/0/message").asString())
			.isEqualTo("The cursor given to projects belongs to another order; keep orderBy while paging");
	}

	@Test
	void ambiguousNameListsItsCandidates() {
		this.application.run("CREATE (:Department {id: 'department:twin', name: '市商务局', alternateNames: []})");
		try {
			JsonNode answer = this.application.answer("{ dataset { license } department(name: \"市商务局\") { rank } }");
			assertThat(answer.at("/data/department").isNull()).isTrue();
			assertThat(answer.at("/data/dataset/license").asString()).isNotEmpty();
			assertThat(answer.at("/errors")).hasSize(1);
			assertThat(answer.at("/errors/0/path").toString()).isEqualTo("[\"department\"]");
			assertThat(answer.at("/errors/0/message").asString()).startsWith("The name \"市商务局\" fits several: ")
				.contains("市商务局 (id: \"department:twin\")")
				.endsWith(". Give the id of one");
		}
		finally {
			this.application.run("MATCH (n:Department {id: 'department:twin'}) DELETE n");
		}
	}

	@Test
	void syntaxErrorHasItsPlace() {
		JsonNode answer = this.application.answer("{ projects { totalCount }");
		assertThat(answer.at("/errors/0/extensions/classification").asString()).isEqualTo("InvalidSyntax");
		assertThat(answer.at("/errors/0/locations/0/line").asInt()).isEqualTo(1);
		assertThat(answer.at("/errors/0/locations/0/column").asInt()).isEqualTo(26);
	}

	@Test
	void tooManyFieldsAreRefusedWithTheLimit() {
		String fields = IntStream.range(0, 2001).mapToObj((i) -> "a" + i + ": title").collect(Collectors.joining(" "));
		assertThat(message("{ dataset { " + fields + " } }")).isEqualTo(
				"The operation is too large: it may select 2000 fields, fragments counted as often as they apply, in 25 levels");
	}

	@Test
	void fragmentsThatMultiplyAreRefusedWithTheLimit() {
		StringBuilder operation = new StringBuilder("{ projects { nodes { ...f0 } } }\n");
		for (int i = 0; i < 20; i++) {
			operation.append(
					"fragment f%1$d on Project { a%1$d: department { projects { nodes { ...f%2$d } } } b%1$d: department { projects { nodes { ...f%2$d } } } }\n"
						.formatted(i, i + 1));
		}
		operation.append("fragment f20 on Project { name }");
		assertThat(message(operation.toString())).startsWith("The operation is too large");
	}

	@Test
	void depthIsRefusedWithTheLimit() {
		String down = "parent { ".repeat(30);
		String up = " }".repeat(30);
		assertThat(message(
				"{ node(id: \"functionalClass:x\") { ... on FunctionalClass { " + down + "name" + up + " } } }"))
			.startsWith("The operation is too large")
			.endsWith("in 25 levels");
	}

	@Test
	void productOfFirstIsRefusedWithTheLimit() {
		assertThat(message(
				"{ departments(first: 100) { nodes { projects(first: 100) { nodes { indicators(first: 100) { nodes { name } } } } } } }"))
			.isEqualTo(
					"The operation could give 1010100 objects up to here; the limit is 100000. Ask for fewer with first or last");
	}

	@Test
	void nestingIsRefusedWithTheLimit() {
		String down = "parent { ".repeat(11);
		String up = " }".repeat(11);
		assertThat(message(
				"{ node(id: \"functionalClass:x\") { ... on FunctionalClass { " + down + "name" + up + " } } }"))
			.isEqualTo("Objects are nested in 11 levels here; the limit is 10");
	}

	@Test
	void tooManyListsAreRefusedWithTheLimit() {
		String roots = IntStream.range(0, 300)
			.mapToObj((i) -> "p" + i + ": projects(first: 1) { nodes { name } }")
			.collect(Collectors.joining(" "));
		assertThat(message("{ " + roots + " }"))
			.isEqualTo("The operation asks for 201 lists and objects; the limit is 200");
	}

	/** Each use is compiled: a long list, used often, would be the work of minutes. */
	@Test
	void valuesCountAsOftenAsTheirVariableIsUsed() {
		String roots = IntStream.range(0, 20)
			.mapToObj((i) -> "p" + i + ": projects(where: $where, first: 1) { totalCount }")
			.collect(Collectors.joining(" "));
		Map<String, Object> where = Map.of("and", Collections.nCopies(600, Map.of()));
		JsonNode errors = this.application
			.answer("query ($where: ProjectFilter!) { " + roots + " }", Map.of("where", where))
			.at("/errors");
		assertThat(errors).hasSize(1);
		assertThat(errors.at("/0/message").asString()).isEqualTo(
				"The arguments of the operation have more than 10000 values, which is the limit; one of a variable counts each time that it is used");
		assertThat(errors.at("/0/path/0").asString()).isEqualTo("p16");
		assertThat(errors.at("/0/extensions/classification").asString()).isEqualTo("LIMIT_EXCEEDED");
	}

	@Test
	void aHundredFaultsAreToldAtMost() {
		String roots = IntStream.range(0, 150)
			.mapToObj((i) -> "p" + i + ": projects(first: 0) { totalCount }")
			.collect(Collectors.joining(" "));
		assertThat(this.application.answer("{ " + roots + " }").at("/errors")).hasSize(100);
	}

	@Test
	void aFaultIsToldOnceHoweverManyPartsOfTheListHaveIt() {
		assertThat(this.application
			.answer("{ projects(where: {name: {eq: \"" + "名".repeat(1001)
					+ "\"}}) { totalCount nodes { id } aggregate { count } groupCount(by: [DEPARTMENT]) } }")
			.at("/errors")).hasSize(1);
	}

	@Test
	void anAnswerThatIsTooLongIsRefusedWithTheLimit() {
		String all = IntStream.range(0, 1000)
			.mapToObj((i) -> "l" + i + ": lines(start: 1, end: 9999)")
			.collect(Collectors.joining(" "));
		JsonNode answer = this.application.answer("{ dataset { documents { " + all + " } } }");
		assertThat(answer.get("data").isNull()).isTrue();
		assertThat(answer.at("/errors/0/message").asString())
			.isEqualTo("The answer has more than 33554432 bytes, which is the limit. Ask for less at once");
		assertThat(answer.at("/errors/0/extensions/classification").asString()).isEqualTo("LIMIT_EXCEEDED");
	}

	@Test
	void longTextsAreRefusedWithTheLimit() {
		assertThat(this.application.answer("{ unit(name: \"" + "名".repeat(1001) + "\") { id } }")
			.at("/errors/0/message")
			.asString()).isEqualTo("name of unit has 1001 characters; the limit is 1000");
	}

	@Test
	void allThatIsWrongIsToldAtOnceWithItsPlace() {
		JsonNode errors = this.application
			.answer("{ projects(first: 0) { totalCount }\n units(last: 500) { totalCount }\n department { name } }")
			.at("/errors");
		assertThat(errors).hasSize(3);
		assertThat(errors).extracting((error) -> error.at("/locations/0/line").asInt())
			.containsExactlyInAnyOrder(1, 2, 3);
	}

	@Test
	void linesThatADocumentDoesNotHaveAreLeftOut() {
		String lines = "{ finalAccounts { nodes { document { first: lines(start: -2, end: 1) none: lines(start: 9, end: -1) last: lines(start: 3682, end: 99999) } } } }";
		JsonNode document = this.application.answer(lines).at("/data/finalAccounts/nodes/0/document");
		assertThat(document.get("first")).hasSize(1);
		assertThat(document.get("none")).isEmpty();
		assertThat(document.get("last").get(0).asString()).startsWith("九、《国有资本经营预算");
	}

	@Test
	void explicitNullIsTheDefault() {
		String account = "{ department(name: \"乌鲁木齐市市场监督管理局\") { finalAccount(fiscalYear: 2023, scope: null) { scope } } }";
		assertThat(this.application.answer(account).at("/data/department/finalAccount/scope").asString())
			.isEqualTo("CONSOLIDATED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ projects(first: \"x\") { totalCount } }", "{ nothing }",
			"{ projects { nodes { executed } } }", "mutation { x }", "subscription { x }",
			"query ($a: Int!) { projects(first: $a) { totalCount } }", "",
			"{ node(id: \"project:'}) DETACH DELETE n //\") { id } }", "{ terms(text: \"' OR 1=1 //\") { term } }",
			"{ projects(first: 99999999999) { totalCount } }",
			"{ finalAccount(department: \"x\", fiscalYear: 2147483647) { id } }",
			"{ finalAccounts { nodes { document { lines(start: -5, end: 2147483647) } } } }" })
	void nothingOfTheInsideReachesAClient(String operation) {
		String answer = this.application.ask(operation);
		assertThat(answer).startsWith("{\"")
			.doesNotContain("org.fundtrace", "org.neo4j", "org.springframework", "java.", "Exception", "MATCH",
					"CYPHER", "INTERNAL_ERROR");
	}

	@Test
	void unknownObjectsAreNull() {
		assertThat(this.application.ask(
				"{ node(id: \"project:none\") { id } project(id: \"none\") { id } unit(name: \"\") { id } finalAccount(department: \"none\", fiscalYear: 2023) { id } }"))
			.isEqualTo("{\"data\":{\"node\":null,\"project\":null,\"unit\":null,\"finalAccount\":null}}");
	}

	private String message(String operation) {
		JsonNode answer = this.application.answer(operation);
		assertThat(answer.at("/errors/0/extensions/classification").asString()).isEqualTo("LIMIT_EXCEEDED");
		return answer.at("/errors/0/message").asString();
	}

}
