package org.fundtrace.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.fundtrace.RunningApplication;
import org.fundtrace.api.SeedApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands around an answer. */
class GraphQlEndpointIT {

	private static final String TITLES = """
			{"query": "{ finalAccounts { nodes { title } } }"}""";

	private final RunningApplication application = SeedApplication.get();

	@ParameterizedTest
	@ValueSource(strings = { TITLES, """
			{"query": "{ finalAccounts { nodes { title } } __schema { queryType { name } } }"}""", """
			{"query": "{ unknown }"}""" })
	void sendsItsLength(String body) {
		HttpResponse<String> response = this.application.exchange(body);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValueAsLong("Content-Length"))
			.hasValue(response.body().getBytes(StandardCharsets.UTF_8).length);
		assertThat(response.headers().firstValue("Transfer-Encoding")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "application/json, application/json",
			"application/graphql-response+json, application/graphql-response+json", "*/*, application/json",
			"application/json;charset=gbk, application/json" })
	void answersInTheFormThatIsAsked(String accept, String form) {
		HttpResponse<String> response = this.application.exchange(TITLES, "Accept", accept);
		assertThat(response.headers().firstValue("Content-Type")).hasValue(form);
		assertThat(response.body()).startsWith("{\"data\":{\"finalAccounts\":{\"nodes\":[{\"title\":\"");
	}

	@Test
	void refusesWhatIsNoMediaType() {
		assertThat(this.application.exchange(TITLES, "Accept", "json").statusCode()).isEqualTo(406);
	}

	/** A body in the form of a GraphQL response is one. */
	@ParameterizedTest
	@CsvSource({ "GET, application/json, application/graphql-response+json, 405, Method 'GET' is not supported.",
			"POST, text/plain, application/graphql-response+json, 415, Content-Type 'text/plain' is not supported.",
			"POST, application/json, text/html, 406, Acceptable representations: [application/json" })
	void saysWhyARequestIsNotForIt(String method, String type, String accept, int status, String detail) {
		HttpResponse<String> response = this.application.request(method, "/graphql", "Content-Type", type, "Accept",
				accept);
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(JsonMapper.shared().readTree(response.body()).at("/detail").asString()).startsWith(detail);
	}

	@ParameterizedTest
	@CsvSource({ "application/json, 200", "application/graphql-response+json, 400" })
	void statusTellsAClientThatExpectsIt(String accept, int status) {
		HttpResponse<String> response = this.application.exchange("""
				{"query": "{ unknown }"}""", "Accept", accept);
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type")).hasValue(accept);
		assertThat(message(response)).contains("'unknown'");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"{ finalAccounts | The body is no JSON, or has a name twice, at line 1, column 3: it is to be",
			"{\"query\": \"{ __typename }\" | The body is no JSON, or has a name twice, at line 1, column 27: it is to be",
			"{\"query\": \"{ a }\", \"query\": \"{ b }\"} | The body is no JSON, or has a name twice, at line 1, column 27: it is to be",
			"{\"query\": \"{ __typename }\"} x | The body is no JSON, or has a name twice, at line 1, column 29: it is to be",
			"`` | The body is no JSON, or has a name twice, at line 1, column 0: it is to be",
			"[] | The body is no JSON object: it is to be", "null | The body is no JSON object: it is to be",
			"{} | The body has no query: it is to be", "{\"query\": null} | The body has no query: it is to be",
			"{\"query\": 5} | query is to be a string",
			"{\"query\": \"{ __typename }\", \"operationName\": 5} | operationName is to be a string",
			"{\"query\": \"{ __typename }\", \"variables\": [1]} | variables is to be an object",
			"{\"query\": \"{ __typename }\", \"extensions\": 1} | extensions is to be an object",
			"{\"query\": \"{ __typename }\", \"variables\": {\"n\": [1e100000000]}} | The body cannot be read. A number has an exponent beyond 1000" })
	void namesWhatIsWrongWithTheBody(String body, String message) {
		HttpResponse<String> response = this.application.exchange(body);
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(message(response)).startsWith(message);
	}

	@Test
	void namesTheBoundOfANumberInADocument() {
		HttpResponse<String> response = this.application.exchange("""
				{"query": "{ projects(first: %s) { totalCount } }"}""".formatted("1".repeat(1001)));
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(message(response))
			.isEqualTo("The body cannot be read. A number has more than 1000 digits; no figure is as large");
	}

	@ParameterizedTest
	@MethodSource
	void namesTheBoundsOfABody(String variables) {
		HttpResponse<String> response = this.application.exchange("""
				{"query": "{ __typename }", "variables": {"n": %s}}""".formatted(variables));
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(message(response))
			.isEqualTo("The body has more than 1048576 bytes, 500 levels, or 1000 digits in a number");
	}

	static Stream<String> namesTheBoundsOfABody() {
		return Stream.of("[".repeat(1000) + "]".repeat(1000), "1".repeat(1001), "\"" + "a".repeat(1 << 21) + "\"");
	}

	/** The engine answers for the schema, the graph for the rest. */
	@Test
	void putsTheSchemaBesideTheGraph() {
		assertThat(this.application.exchange(
				"""
						{"query": "query ($all: Boolean = false) { b: __type(name: \\"Money\\") { name } t: __typename ...more projects(first: 1) { totalCount } also: __typename @include(if: $all) } fragment more on Query { schema: __schema { queryType { name } } node(id: \\"x\\") { id } }"}""")
			.body()).isEqualTo(
					"{\"data\":{\"b\":{\"name\":\"Money\"},\"t\":\"Query\",\"schema\":{\"queryType\":{\"name\":\"Query\"}},\"node\":null,\"projects\":{\"totalCount\":9}}}");
	}

	@Test
	void refusesToDescribeTheSchemaOverAndOver() {
		assertThat(message(this.application.exchange(
				"""
						{"query": "{ a: __type(name: \\"Money\\") { name } b: __type(name: \\"Unit\\") { name } projects { totalCount } }"}""")))
			.contains("good faith");
	}

	@Test
	void takesWhatIsNullAsLeftOut() {
		assertThat(this.application.exchange("""
				{"query": "{ __typename }", "operationName": null, "variables": null, "extensions": null}""").body())
			.isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
	}

	@Test
	void answersTheOperationThatIsNamed() {
		assertThat(this.application.exchange("""
				{"query": "query A { a: __typename } query B { b: __typename }", "operationName": "B"}""").body())
			.isEqualTo("{\"data\":{\"b\":\"Query\"}}");
	}

	/** What was asked before takes a shorter way, past the engine and its documents. */
	@Test
	void knowsWhatWasAskedBefore() {
		String body = """
				{"query": "query Known { projects(first: 1) { nodes { name } } }"}""";
		String first = this.application.exchange(body).body();
		int known = gets("operations", "hit");
		int documents = gets("documents", "hit") + gets("documents", "miss");
		assertThat(this.application.exchange(body).body()).isEqualTo(first);
		assertThat(gets("operations", "hit")).isEqualTo(known + 1);
		assertThat(gets("documents", "hit") + gets("documents", "miss")).isEqualTo(documents);
	}

	private int gets(String cache, String result) {
		String metric = "/actuator/metrics/cache.gets?tag=cache:" + cache + "&tag=result:" + result;
		return JsonMapper.shared().readTree(this.application.get(metric).body()).at("/measurements/0/value").asInt();
	}

	@Test
	void answersARequestAgainAsItWasAnswered() {
		String body = """
				{"query": "query ($first: Int) { projects(first: $first) { nodes { name } totalCount } }",
				 "variables": {"first": %s}}""";
		String three = this.application.exchange(body.formatted(3)).body();
		assertThat(this.application.exchange(body.formatted(3)).body()).isEqualTo(three);
		assertThat(JsonMapper.shared().readTree(three).at("/data/projects/nodes").size()).isEqualTo(3);
		String two = this.application.exchange(body.formatted(2)).body();
		assertThat(JsonMapper.shared().readTree(two).at("/data/projects/nodes").size()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ projects(first: 0) { totalCount nodes { id } } }", "{ unknown }",
			"{ __schema { queryType { name } } projects { totalCount } }" })
	void refusesOrCompletesARequestAgainAsBefore(String query) {
		String body = "{\"query\": \"" + query + "\"}";
		assertThat(this.application.exchange(body).body()).isEqualTo(this.application.exchange(body).body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.1000000000000000000000000000001", "\"0.1000000000000000000000000000001\"", "1e31",
			"\"1e2147483648\"" })
	void readsEachDigitOfAnAmount(String amount) {
		HttpResponse<String> response = this.application.exchange("""
				{"query": "query ($min: Decimal) { projects(where: {executed: {gte: $min}}) { totalCount } }",
				 "variables": {"min": %s}}""".formatted(amount));
		assertThat(message(response)).contains("of at most 30 digits");
	}

	private static String message(HttpResponse<String> response) {
		return JsonMapper.shared().readTree(response.body()).at("/errors/0/message").asString();
	}

}
