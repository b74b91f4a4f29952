package org.fundtrace.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.fundtrace.RunningApplication;
import org.fundtrace.api.PageWalk.AfterPage;
import org.fundtrace.api.PageWalk.Item;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class SearchIT {

	private final RunningApplication application = SeedApplication.get();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "食品安全 | 食品安全监管", "检测中心 | 检测中心运行费", "特种设备 | 特种设备定检率", "市场监督管理局 | 乌鲁木齐市市场监督管理局",
					"差旅费 | 本年邮电费、差旅费、物业管理费增加", "商务局 | 市商务局", "FISCAL | fiscal appropriation",
					"2023年 食品 | 关于提前下达 2023 年食品药品监管补助资金的通知" })
	void putsWhatAReaderExpectsFirst(String text, String highlight) {
		assertThat(search(text, "").at("/edges/0/highlight").asString()).isEqualTo(highlight);
	}

	@Test
	void putsNamesBeforeExplanations() {
		List<String> types = new ArrayList<>();
		search("检测中心", "").get("edges").forEach((edge) -> types.add(edge.at("/node/__typename").asString()));
		assertThat(types).startsWith("Project", "Unit", "Indicator").endsWith("BudgetLine");
	}

	@Test
	void findsNamesWithASingleCharacter() {
		JsonNode hits = search("局", "types: [DEPARTMENT, DIVISION],");
		assertThat(hits.get("totalCount").asInt()).isEqualTo(count("n:Department|Division", "name CONTAINS '局'"))
			.isPositive();
	}

	@Test
	void findsAllThatContainsARowOfCharacters() {
		String condition = List
			.of("name", "title", "text", "expected", "actual", "targetRaw", "actualRaw", "targetBasis",
					"deviationReason", "explanation", "varianceExplanation")
			.stream()
			.map((property) -> property + " CONTAINS '食品'")
			.reduce((left, right) -> left + " OR n." + right)
			.orElseThrow();
		String labels = "n:Department|Unit|Division|Responsibility|Project|Objective|Indicator|BudgetLine|FundingSource|FunctionalClass";
		assertThat(search("食品", "").get("totalCount").asInt()).isEqualTo(count(labels, condition)).isPositive();
	}

	@Test
	void keepsToTypes() {
		int all = total("食品", "");
		int indicators = total("食品", "types: [INDICATOR],");
		int others = total("食品",
				"types: [DEPARTMENT, UNIT, DIVISION, RESPONSIBILITY, PROJECT, OBJECTIVE, BUDGET_LINE, FUNDING_SOURCE, FUNCTIONAL_CLASS],");
		assertThat(indicators).isPositive().isLessThan(all);
		assertThat(indicators + others).isEqualTo(all);
		assertThat(total("食品", "types: null,")).isEqualTo(all);
		assertThat(total("食品", "types: [],")).isZero();
	}

	@Test
	void keepsToTheFiscalYear() {
		assertThat(total("食品", "fiscalYear: 2023,")).isEqualTo(total("食品", "")).isPositive();
		assertThat(total("局", "fiscalYear: 2023, types: [DEPARTMENT],")).isPositive();
		assertThat(total("食品", "fiscalYear: 2022,")).isZero();
		assertThat(total("食品", "fiscalYear: -2023,")).isZero();
	}

	@Test
	void asksForEveryWord() {
		assertThat(total("食品 抽检", "")).isPositive().isLessThan(total("食品", "")).isLessThan(total("抽检", ""));
		assertThat(total("食品 钢铁", "")).isZero();
		assertThat(total("the 食品", "")).isEqualTo(total("食品", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a* OR (b~ \"", "*", "*:*", "?", "食*", "食品 OR 钢铁", "钢铁 OR 食品", "食品 && 钢铁", "NOT 钢铁", "-钢铁",
			"!钢铁", "食品 -安全", "name:食品", "searchTerms:typeproject", "typeproject", "year2023", "searchTerms:*",
			"钢铁\" OR name:\"食品", "\" OR *:* OR \"", "钢铁\\\" OR name:食品", "\\", "((((", "))", "[a TO z]", "{* TO *}",
			"/.*/", "钢铁~", "钢铁~2", "钢铁^10", "食品^0", "_exists_:name", "the", "OR", "AND AND", "\u0000", "😀",
			"x'}) RETURN 1 //" })
	void takesEveryOperatorLiterally(String text) {
		for (String arguments : List.of("", "types: [PROJECT, INDICATOR], fiscalYear: 2023,")) {
			JsonNode hits = search(text, arguments);
			int total = hits.get("totalCount").asInt();
			assertThat(hits.get("edges")).hasSize(Math.min(total, 100)).allSatisfy((edge) -> {
				assertThat(edge.get("matches")).as(text + " in " + edge.get("highlight")).isNotEmpty();
				assertThat(edge.get("score").asDouble()).isPositive();
			});
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "钢铁 OR 食品", "食品 OR 钢铁", "NOT 钢铁", "食品 -安全宣传周末", "*:*", "食*钢", "钢铁\" OR name:\"食品",
			"searchTerms:typeproject", "typeproject year2023", "/.*/", "the", "*", "[0 TO 9]", "钢铁厂" })
	void findsNothingWhereTheWordsDoNotStand(String text) {
		JsonNode hits = search(text, "types: [PROJECT, INDICATOR], fiscalYear: 2023,");
		assertThat(hits.get("totalCount").asInt()).isZero();
		assertThat(hits.get("totalIsLowerBound").asBoolean()).isFalse();
		assertThat(hits.get("edges")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "食品 | | 28", "管理 | fiscalYear: 2023, |",
			"局 | types: [DEPARTMENT, UNIT, RESPONSIBILITY], |", "完成 | types: [INDICATOR], |" })
	void backwardsIsForwardsReversedWithoutRepeatsOrGaps(String text, @Nullable String arguments,
			@Nullable Integer expected) {
		String given = (arguments != null) ? arguments : "";
		int total = total(text, given);
		assertThat(total).isEqualTo((expected != null) ? expected : total).isGreaterThan(7);
		PageWalk walk = PageWalk.root("search");
		String asked = "text: \"" + text + "\", " + given;
		for (int size : new int[] { 1, 7, 100 }) {
			List<Item> forwards = walk.walk(this.application, asked, size, false, AfterPage.NOTHING);
			assertThat(forwards).hasSize(total);
			assertThat(new HashSet<>(forwards)).hasSize(total);
			assertThat(walk.walk(this.application, asked, size, true, AfterPage.NOTHING)).isEqualTo(forwards);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "text: \"\" | text of search is blank; give a word, such as 食品安全",
			"text: \" 　\" | text of search is blank; give a word, such as 食品安全",
			"text: \"1 2 3 4 5 6 7 8 9 10 11\" | text of search has 11 words, a single Chinese character between letters or digits counted as one; the limit is 10",
			"text: \"食品\", first: 0 | first of search is 0; it lies between 1 and 100",
			"text: \"食品\", after: \"x\" | The cursor given to search is no cursor; give one back as it was received" })
	void namesTheArgumentAndWhatWouldBeRight(String arguments, String message) {
		assertThat(message("{ search(" + arguments + ") { totalCount } }", Map.of())).isEqualTo(message);
	}

	@Test
	void boundsTheTextByItsCharacters() {
		String operation = "query ($text: String!) { search(text: $text) { totalCount } }";
		assertThat(this.application.answer(operation, Map.of("text", "𠮷".repeat(200)))
			.at("/data/search/totalCount")
			.asInt()).isZero();
		assertThat(message(operation, Map.of("text", "𠮷".repeat(201))))
			.isEqualTo("text of search has 201 characters; the limit is 200");
		assertThat(message(operation, Map.of("text", "a市b场c监d督e管f理"))).startsWith("text of search has 12 words");
	}

	@Test
	void aCursorBelongsToItsSearch() {
		String cursor = search("食品", "first: 1,").at("/pageInfo/endCursor").asString();
		for (String other : List.of("text: \"药品\"", "text: \"食品\", types: [PROJECT]",
				"text: \"食品\", fiscalYear: 2023")) {
			assertThat(message("query ($after: String) { search(" + other + ", after: $after) { totalCount } }",
					Map.of("after", cursor)))
				.isEqualTo(
						"The cursor given to search belongs to another order; keep text, types and fiscalYear while paging");
		}
		assertThat(
				message("query ($after: String) { projects(after: $after) { totalCount } }", Map.of("after", cursor)))
			.contains("belongs to another order");
	}

	private JsonNode search(String text, String arguments) {
		String count = arguments.contains("first") ? "" : "first: 100,";
		JsonNode answer = this.application.answer(
				"query ($text: String!) { search(%s %s text: $text) { totalCount totalIsLowerBound pageInfo { endCursor } edges { score highlight matches { start end } node { __typename id } } } }"
					.formatted(arguments, count),
				Map.of("text", text));
		assertThat(answer.has("errors")).as(answer.toString()).isFalse();
		return answer.at("/data/search");
	}

	private int total(String text, String arguments) {
		return search(text, arguments).get("totalCount").asInt();
	}

	private String message(String operation, Map<String, ?> variables) {
		JsonNode answer = this.application.answer(operation, variables);
		assertThat(answer.at("/errors")).hasSize(1);
		assertThat(answer.at("/errors/0/extensions/classification").asString()).isEqualTo("BAD_REQUEST");
		return answer.at("/errors/0/message").asString();
	}

	private int count(String labels, String condition) {
		Object count = this.application.run("MATCH (" + labels + ") WHERE n." + condition + " RETURN count(n)")
			.getFirst()
			.getFirst();
		return Math.toIntExact((Long) count);
	}

}
