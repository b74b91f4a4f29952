package org.fundtrace.graph;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTests {

	private static final Pattern LABELS = Pattern.compile("FOR \\(n:([\\w|]+)\\)");

	@Test
	void givesEveryStatementANameOfItsOwn() {
		assertThat(Schema.statements()).isNotEmpty().extracting(Schema::name).doesNotHaveDuplicates();
	}

	@Test
	void knowsNoLabelButThoseOfTheGraph() {
		assertThat(Schema.statements())
			.allSatisfy((statement) -> assertThat(labels()).containsAll(labelsIn(statement)));
	}

	@Test
	void searchesTheLabelsThatTheImportMarks() {
		assertThat(Schema.statements()).filteredOn((statement) -> statement.contains("FULLTEXT"))
			.singleElement()
			.satisfies((statement) -> assertThat(labelsIn(statement))
				.containsExactlyInAnyOrderElementsOf(SearchTerms.LABELS));
	}

	private static List<String> labelsIn(String statement) {
		Matcher matcher = LABELS.matcher(statement);
		assertThat(matcher.find()).as(statement).isTrue();
		return List.of(matcher.group(1).split("\\|", -1));
	}

	static List<String> labels() {
		return Arrays.stream(Labels.class.getFields()).map(SchemaTests::text).toList();
	}

	private static String text(Field constant) {
		try {
			return String.valueOf(constant.get(null));
		}
		catch (IllegalAccessException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
