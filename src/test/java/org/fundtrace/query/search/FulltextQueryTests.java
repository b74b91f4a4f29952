package org.fundtrace.query.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fundtrace.query.ServedSchema;
import org.fundtrace.query.mapping.FieldMapping;
import org.fundtrace.query.mapping.GraphMapping;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FulltextQueryTests {

	private static final FieldMapping.Search SEARCH = new FieldMapping.Search("search", List.of("name"),
			List.of("text"), Map.of());

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "食品安全 | +(name:\"食品安全\"^10 text:\"食品安全\")",
			"食品 GDP | +(name:\"食品\"^10 text:\"食品\") +(name:\"GDP\"^10 text:\"GDP\")", "市 | +(name:*市*^10 text:*市*)",
			"a\"b\\c:d | +(name:\"a\\\"b\\\\c:d\"^10 text:\"a\\\"b\\\\c:d\")", "\" | searchTerms:nothing" })
	void quotesEveryWordBehindEveryProperty(String text, String query) {
		assertThat(query(text, null, null)).isEqualTo(query);
	}

	@Test
	void asksForTypesAndYearWithoutWeight() {
		assertThat(query("食品", List.of("Unit", "BudgetLine", "Unit"), 2023))
			.isEqualTo("+(name:\"食品\"^10 text:\"食品\") +(searchTerms:\"typebudgetline\" searchTerms:\"typeunit\")^0"
					+ " +(searchTerms:\"year2023\")^0");
	}

	@Test
	void findsNothingWithoutTypes() {
		assertThat(query("食品", List.of(), null)).isEqualTo("searchTerms:nothing");
	}

	@Test
	void looksIntoThePropertiesOfTheIndex() throws Exception {
		FieldMapping.Search served = (FieldMapping.Search) GraphMapping.of(ServedSchema.load())
			.type("Query")
			.field("search");
		String properties = Stream.of(served.names().stream(), served.texts().stream(), Stream.of("searchTerms"))
			.flatMap((each) -> each)
			.map((property) -> "n." + property)
			.collect(Collectors.joining(", ", "ON EACH [", "]"));
		assertThat(Files.readString(Path.of("schema/graph.cypher")).replaceAll("\\s+", " ")).contains(properties);
	}

	private static String query(String text, @Nullable List<String> labels, @Nullable Integer year) {
		return FulltextQuery.of(SEARCH, SearchWord.in(text), labels, year);
	}

}
