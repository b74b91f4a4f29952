package org.fundtrace.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the compiler against its manual: each page of
 * {@code src/test/resources/compilation} is prose with pairs of a GraphQL operation and
 * the Cypher statement that it becomes.
 */
class CompilationManualTests {

	private static final Pattern PAIR = Pattern.compile(
			"\\.(?<title>[^\\n]+)\\n\\[source,graphql]\\n----\\n(?<operation>.+?)\\n----\\n+\\[source,cypher]\\n----\\n(?<statement>.+?)\\n----",
			Pattern.DOTALL);

	private final ServedCompiler compiler = new ServedCompiler();

	@TestFactory
	Stream<DynamicTest> compilesAsTheManualSays() throws IOException {
		List<DynamicTest> tests = new ArrayList<>();
		try (Stream<Path> pages = Files.list(Path.of("src/test/resources/compilation"))) {
			for (Path page : pages.sorted().toList()) {
				String text = Files.readString(page);
				int before = tests.size();
				Matcher pairs = PAIR.matcher(text);
				while (pairs.find()) {
					String operation = pairs.group("operation");
					String statement = pairs.group("statement");
					tests.add(DynamicTest.dynamicTest(page.getFileName() + ": " + pairs.group("title"),
							() -> assertThat(compile(operation)).isEqualTo(oneLine(statement))));
				}
				assertThat(tests.size() - before).as("pairs of blocks in " + page)
					.isEqualTo(StringUtils.countOccurrencesOf(text, "[source,") / 2);
			}
		}
		assertThat(tests).hasSizeGreaterThan(8);
		return tests.stream();
	}

	private String compile(String operation) {
		return String.valueOf(this.compiler.compile(operation).statement());
	}

	@Test
	void equalSelectionsGiveEqualTexts() {
		String operation = "{ fundingSource(code: \"%s\") { projects { %s } } %s }";
		String one = compile(operation.formatted("central", "totalCount edges { cursor node { name ordinal } }",
				"a: project(id: \"p\") { name } b: project(id: \"q\") { ordinal }"));
		String other = compile(
				operation.formatted("regional", "edges { node { number: ordinal name } cursor } totalCount",
						"b: project(id: \"p\") { ordinal } a: project(id: \"q\") { name }"));
		assertThat(one).isEqualTo(other);
	}

	/** The manual breaks statements into lines where it helps the reader. */
	private static String oneLine(String statement) {
		return statement.lines()
			.map(String::strip)
			.reduce((left, right) -> left + " " + right)
			.orElseThrow()
			.replace("[ ", "[")
			.replace(" ]", "]");
	}

}
