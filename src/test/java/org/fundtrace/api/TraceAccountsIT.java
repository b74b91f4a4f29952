package org.fundtrace.api;

import java.util.List;

import org.fundtrace.RunningApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which accounts and allocations a trace looks at, where a department has several: one
 * edition of 2022, both of 2023, each with a project.
 */
class TraceAccountsIT {

	private static final RunningApplication APPLICATION = SeedApplication.get();

	private static final String ACCOUNT = """
			MATCH (s:FundingSource {id: 'fundingSource:traced'}), (d:Department {id: 'department:traced'}), (u:Unit {id: 'unit:traced'})
			CREATE (a:FinalAccount {id: 'finalAccount:ACCOUNT', accountId: 'finalAccount:ACCOUNT', fiscalYear: YEAR, scope: 'SCOPE'})-[:ACCOUNT_OF]->(d),
			(a)-[:HAS_ALLOCATION]->(w:Allocation {id: 'allocation:ACCOUNT', accountId: a.id, fiscalYear: YEAR, basis: 'STATED', executed: WHOLE})<-[:PROVIDES]-(s),
			(a)-[:HAS_PROJECT]->(p:Project {id: 'project:ACCOUNT', name: 'ACCOUNT', accountId: a.id, fiscalYear: YEAR, executed: PART}),
			(p)-[:IMPLEMENTED_BY]->(u), (p)-[:PROJECT_OF]->(d),
			(a)-[:HAS_ALLOCATION]->(g:Allocation {id: 'allocation:guess-ACCOUNT', accountId: a.id, fiscalYear: YEAR, basis: 'INFERRED_BY_AMOUNT', executed: 999999})<-[:FUNDS]-(s),
			(a)-[:HAS_ALLOCATION]->(f:Allocation {id: 'allocation:part-ACCOUNT', accountId: a.id, fiscalYear: YEAR, basis: 'STATED', executed: PART})<-[:ALSO_FUNDS]-(s),
			(g)-[:PAYS_FOR]->(p), (f)-[:PAYS_FOR]->(p)
			""";

	@BeforeAll
	static void addAccounts() {
		APPLICATION
			.run("CREATE (:FundingSource {id: 'fundingSource:traced', code: 'traced', name: 'traced source', nameEn: '', dimension: 'GOVERNMENT_LEVEL'}), "
					+ "(:Department {id: 'department:traced', name: 'traced department', alternateNames: []}), "
					+ "(:Unit {id: 'unit:traced', name: 'traced unit', alternateNames: [], headOffice: false, listed: true})");
		addAccount("earlier", "2022", "OWN_LEVEL", "10000", "8000");
		addAccount("own", "2023", "OWN_LEVEL", "4000", "2000");
		addAccount("all", "2023", "CONSOLIDATED", "7000", "3000");
		APPLICATION.run("MATCH (a:FinalAccount {id: 'finalAccount:all'}) "
				+ "CREATE (a)-[:HAS_EVALUATION]->(:SelfEvaluation {id: 'selfEvaluation:traced', accountId: a.id, executed: 9000})");
	}

	private static void addAccount(String name, String year, String scope, String whole, String part) {
		APPLICATION.run(ACCOUNT.replace("ACCOUNT'", name + "'")
			.replace("YEAR", year)
			.replace("SCOPE", scope)
			.replace("WHOLE", whole)
			.replace("PART", part));
	}

	@AfterAll
	static void removeAccounts() {
		APPLICATION.run(
				"MATCH (a:FinalAccount) WHERE a.id IN ['finalAccount:earlier', 'finalAccount:own', 'finalAccount:all'] "
						+ "OPTIONAL MATCH (n {accountId: a.id}) DETACH DELETE n, a");
		APPLICATION.run(
				"MATCH (n) WHERE n.id IN ['fundingSource:traced', 'department:traced', 'unit:traced'] DETACH DELETE n");
	}

	@Test
	void amountsOfAllYearsAddUpByOneEditionOfEach() {
		TracedFlow flow = TracedFlow.of(APPLICATION, "fundingSource:traced", "");
		flow.addsUp();
		assertThat(executed(flow)).containsExactly("fundingSource:traced department:traced 170",
				"department:traced project:earlier 80", "department:traced project:all 30",
				"project:earlier unit:traced 80", "project:all unit:traced 30");
	}

	@Test
	void fiscalYearLeavesTheOthersOut() {
		TracedFlow flow = TracedFlow.of(APPLICATION, "fundingSource:traced", ", fiscalYear: 2023");
		assertThat(executed(flow)).containsExactly("fundingSource:traced department:traced 70",
				"department:traced project:all 30", "project:all unit:traced 30");
		assertThat(executed(TracedFlow.of(APPLICATION, "department:traced", ", fiscalYear: 2022"))).containsExactly(
				"fundingSource:traced department:traced 100", "department:traced project:earlier 80",
				"project:earlier unit:traced 80");
	}

	@Test
	void statedAllocationCountsBeforeAnInferredOne() {
		assertThat(TracedFlow.of(APPLICATION, "fundingSource:traced", "").links())
			.extracting((link) -> TracedFlow.text(link, "basis"))
			.containsOnly("STATED");
		assertThat(executed(TracedFlow.of(APPLICATION, "unit:traced", ""))).containsExactly(
				"fundingSource:traced project:earlier 80", "fundingSource:traced project:all 30",
				"project:earlier unit:traced 80", "project:all unit:traced 30");
	}

	@Test
	void accountWithoutAnEvaluationIsSaid() {
		TracedFlow flow = TracedFlow.of(APPLICATION, "department:traced", "");
		flow.addsUp();
		JsonNode residual = flow.residuals().getLast();
		assertThat(TracedFlow.text(residual, "measure")).isEqualTo("EXECUTED");
		assertThat(TracedFlow.amount(residual.get("stated"))).isEqualByComparingTo("90");
		assertThat(TracedFlow.amount(residual.get("difference"))).isEqualByComparingTo("-20");
		assertThat(TracedFlow.text(residual, "note")).isEqualTo(
				"1 of the figures that make up the whole is not printed. The links shown carry more than is stated.");
	}

	@Test
	void projectIsTracedInWhicheverEditionItStands() {
		assertThat(executed(TracedFlow.of(APPLICATION, "project:own", "")))
			.containsExactly("fundingSource:traced project:own 20", "project:own unit:traced 20");
	}

	@Test
	void limitCountsInWholeLayers() {
		TracedFlow flow = TracedFlow.of(APPLICATION, "unit:traced", ", limit: 1");
		flow.addsUp();
		assertThat(flow.trace().get("omitted").asInt()).isEqualTo(1);
		assertThat(executed(flow)).containsExactly("fundingSource:traced project:earlier 80",
				"project:earlier unit:traced 80");
	}

	private static List<String> executed(TracedFlow flow) {
		return flow.links()
			.stream()
			.map((link) -> "%s %s %s".formatted(TracedFlow.text(link, "from"), TracedFlow.text(link, "to"),
					link.at("/executed/amount").asString()))
			.toList();
	}

}
