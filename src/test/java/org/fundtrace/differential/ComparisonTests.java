package org.fundtrace.differential;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

	private static final ItemOrder BY_ID = new ItemOrder(Map.of());

	private final CursorBook cursors = new CursorBook();

	private final Comparison comparison = new Comparison(this.cursors);

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{'data': {'a': [1, {'b': null}]}} | {'data': {'a': [1, {'b': 0}]}} | data.a[1].b",
					"{'data': {'a': '1'}} | {'data': {'a': 1}} | data.a",
					"{'data': {'a': null}} | {'data': {}} | data.a",
					"{'data': {'a': [1, 2]}} | {'data': {'a': [2, 1]}} | data.a[0]",
					"{'data': {'a': [1]}} | {'data': {'a': [1, 2]}} | data.a[1]",
					"{'data': {'a': 1, 'b': 2}} | {'data': {'b': 2, 'a': 1}} | data (order of keys)",
					"{'data': {}} | {'data': {}, 'errors': [{'path': ['a']}]} | errors",
					"{'data': {}, 'errors': [{'path': ['a']}]} | {'data': {}, 'errors': [{'path': ['b']}]} | errors" })
	void namesTheFirstPlaceThatDiffers(String expected, String actual, String place) {
		assertThat(this.comparison.difference(json(expected), json(actual))).startsWith(place + System.lineSeparator());
		assertThat(this.comparison.difference(json(expected), json(expected))).isNull();
	}

	@Test
	void takesAnyCursorAndLearnsWhereItStands() {
		JsonNode expected = JsonMapper.shared()
			.valueToTree(Map.of("data", Map.of("cursor", CursorBook.token("Project", BY_ID, "project:1"))));
		assertThat(this.comparison.difference(expected, json("{'data': {'cursor': 'opaque'}}"))).isNull();
		assertThat(this.cursors.id("opaque")).isEqualTo("project:1");
		assertThat(this.cursors.find("Project", BY_ID, new Dice(1))).isEqualTo("opaque");
		assertThat(this.comparison.difference(expected, json("{'data': {'cursor': null}}"))).startsWith("data.cursor");
	}

	private static JsonNode json(String text) {
		return JsonMapper.shared().readTree(text.replace('\'', '"'));
	}

}
