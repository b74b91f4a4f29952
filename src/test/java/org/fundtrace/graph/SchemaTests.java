package org.fundtrace.graph;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTests {

	private static final Pattern LABELS = Pattern.compile("FOR (?:\\(n|\\(\\)-\\[r):([\\w|]+)[)\\]]");

	@Test
	void givesEveryStatementANameOfItsOwn() {
		assertThat(Schema.statements()).isNotEmpty().extracting(Schema::name).doesNotHaveDuplicates();
	}

	@Test
	void knowsNoLabelsOrTypesButThoseOfTheGraph() {
		List<String> names = Stream.of(Labels.class, Relationships.class).flatMap(SchemaTests::names).toList();
		assertThat(Schema.statements()).allSatisfy((statement) -> assertThat(names).containsAll(labelsIn(statement)));
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
		return names(Labels.class).toList();
	}

	private static Stream<String> names(Class<?> constants) {
		return Arrays.stream(constants.getFields()).map(SchemaTests::text);
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
