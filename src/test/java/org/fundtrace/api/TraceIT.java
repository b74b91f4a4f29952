package org.fundtrace.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.fundtrace.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The flow of money from every node of the seed that one can be traced from. */
class TraceIT {

	private static final RunningApplication APPLICATION = SeedApplication.get();

	private static final String DEPARTMENT = "乌鲁木齐市市场监督管理局";

	static List<String> starts() {
		return APPLICATION.run("MATCH (n:FundingSource|Department|Unit|Project) RETURN n.id ORDER BY n.id")
			.stream()
			.map((row) -> String.valueOf(row.getFirst()))
			.toList();
	}

	@ParameterizedTest
	@MethodSource("starts")
	void everyLayerAddsUpWithItsResiduals(String start) {
		TracedFlow flow = TracedFlow.of(APPLICATION, start, "");
		flow.addsUp();
		assertThat(flow.trace().at("/from/id").asString()).isEqualTo(start);
		assertThat(flow.trace().get("omitted").asInt()).isZero();
		TracedFlow.of(APPLICATION, start, ", limit: 1").addsUp();
	}

	@Test
	void centralFundsReachTheProjectByAnInferredLink() {
		TracedFlow flow = TracedFlow.of(APPLICATION, "fundingSource:central", "");
		JsonNode project = node(flow, "关于提前下达 2023 年食品药品监管补助资金的通知");
		List<JsonNode> links = flow.links()
			.stream()
			.filter((link) -> TracedFlow.text(link, "to").equals(TracedFlow.text(project, "id")))
			.toList();
		assertThat(links).hasSize(1);
		assertThat(TracedFlow.text(links.getFirst(), "basis")).isEqualTo("INFERRED_BY_AMOUNT");
		assertThat(TracedFlow.amount(links.getFirst().get("executed"))).isEqualByComparingTo("113200");
		assertThat(TracedFlow.text(links.getFirst(), "evidence")).startsWith("Same amounts");
	}

	@Test
	void regionalFundsAreALinkWithoutMoneyAndAResidual() {
		TracedFlow flow = TracedFlow.of(APPLICATION, "fundingSource:regional", "");
		String project = TracedFlow.text(node(flow, "自治区药品补助监管经费"), "id");
		assertThat(flow.links()).filteredOn((link) -> TracedFlow.text(link, "to").equals(project))
			.singleElement()
			.satisfies((link) -> {
				assertThat(TracedFlow.text(link, "basis")).isEqualTo("INFERRED_BY_NAME");
				assertThat(link.get("executed").isNull()).isTrue();
			});
		assertThat(flow.residuals()).filteredOn((residual) -> residual.get("layer").asInt() == 2)
			.hasSize(3)
			.allSatisfy((residual) -> assertThat(TracedFlow.text(residual, "note"))
				.contains("is left open, and counts as nothing, in the link with 自治区药品补助监管经费"));
	}

	@Test
	void departmentShowsAllItsProjectsAndTheirOutcomes() {
		TracedFlow flow = TracedFlow.of(APPLICATION, department(), "");
		BigDecimal executed = flow.links()
			.stream()
			.filter((link) -> TracedFlow.text(link, "from").equals(department()))
			.map((link) -> TracedFlow.amount(link.get("executed")))
			.filter(Objects::nonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		assertThat(executed).isEqualByComparingTo("28350300");
		assertThat(flow.links()
			.stream()
			.filter((link) -> TracedFlow.text(link, "from").startsWith("unit:"))
			.mapToInt((link) -> link.get("indicators").asInt())
			.sum()).isEqualTo(91);
	}

	@Test
	void limitLeavesOutTheSmallestAndSaysSo() {
		TracedFlow flow = TracedFlow.of(APPLICATION, department(), ", limit: 1");
		assertThat(flow.trace().get("omitted").asInt()).isEqualTo(3 + 8);
		assertThat(flow.nodes()).filteredOn((node) -> TracedFlow.text(node, "kind").equals("PROJECT"))
			.extracting((node) -> TracedFlow.text(node, "label"))
			.containsExactly("知识产权运营服务体系建设项目");
		assertThat(flow.residuals()).filteredOn((residual) -> residual.get("layer").asInt() == 2)
			.allSatisfy((residual) -> assertThat(TracedFlow.text(residual, "note"))
				.contains("8 links beyond the limit are not shown"));
	}

	@Test
	void yearWithoutAnAccountLeavesTheStartAlone() {
		for (String start : starts()) {
			TracedFlow flow = TracedFlow.of(APPLICATION, start, ", fiscalYear: 1999");
			assertThat(flow.nodes()).hasSize(1);
			assertThat(flow.links()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "unit:none", "nothing", "fundingSource:", "" })
	void unknownIdsGiveNull(String start) {
		assertThat(APPLICATION.ask("{ trace(from: \"%s\") { omitted } }".formatted(start)))
			.isEqualTo("{\"data\":{\"trace\":null}}");
	}

	@Test
	void idOfAnotherTypeIsAnErrorAtTheField() {
		JsonNode answer = APPLICATION.answer("{ dataset { license } trace(from: \"indicator:x\") { omitted } }");
		assertThat(answer.at("/data/trace").isNull()).isTrue();
		assertThat(answer.at("/data/dataset/license").asString()).isNotEmpty();
		assertThat(answer.at("/errors/0/message").asString()).isEqualTo(
				"trace starts from a FundingSource, Department, Project or Unit; the id \"indicator:x\" is of the type Indicator");
	}

	@ParameterizedTest
	@CsvSource({ "0", "-1", "1001" })
	void limitOutOfBoundsIsRefused(int limit) {
		JsonNode answer = APPLICATION.answer("{ trace(from: \"unit:none\", limit: %d) { omitted } }".formatted(limit));
		assertThat(answer.at("/errors/0/message").asString())
			.isEqualTo("limit of trace is %d; it lies between 1 and 1000".formatted(limit));
	}

	@Test
	void tracesCountWithAllTheirSubqueries() {
		String traces = IntStream.range(0, 20)
			.mapToObj((i) -> "t" + i + ": trace(from: \"unit:none\") { omitted }")
			.collect(Collectors.joining(" "));
		assertThat(APPLICATION.answer("{ " + traces + " }").at("/errors/0/message").asString())
			.endsWith("lists and objects; the limit is 200");
	}

	@Test
	void nodesBringWhatIsSelectedOfTheirTypes() {
		JsonNode trace = APPLICATION.answer("""
				{ trace(from: "fundingSource:central") {
				  from { ... on FundingSource { code } }
				  nodes { kind node { id ... on Project { name implementingUnit { name } } ... on Unit { listed } } }
				  other: nodes { node { ... on Department { name } } }
				} }
				""").at("/data/trace");
		assertThat(trace.at("/from/code").asString()).isEqualTo("central");
		assertThat(trace.at("/nodes/2/node/implementingUnit/name").asString()).startsWith(DEPARTMENT);
		assertThat(trace.at("/nodes/3/node/listed").asBoolean()).isTrue();
		assertThat(trace.at("/nodes/4/node").isNull()).isTrue();
		assertThat(trace.at("/other/1/node/name").asString()).isEqualTo(DEPARTMENT);
	}

	private static JsonNode node(TracedFlow flow, String label) {
		return flow.nodes()
			.stream()
			.filter((node) -> TracedFlow.text(node, "label").equals(label))
			.findFirst()
			.orElseThrow();
	}

	private static String department() {
		return APPLICATION.answer("{ department(name: \"%s\") { id } }".formatted(DEPARTMENT))
			.at("/data/department/id")
			.asString();
	}

}
