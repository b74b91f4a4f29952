package org.fundtrace.query;

import java.util.List;
import java.util.stream.Collectors;

import org.fundtrace.query.flow.FlowKind;
import org.fundtrace.query.mapping.CypherTemplate;

/**
 * The clauses that bring the facts of a trace together, for each type that one can start
 * from. All bind {@code this}, the start, and
 * <ul>
 * <li>{@code whole}, the money that is stated for the whole: three sums, how many rows
 * each sum has, and how many rows there are,
 * <li>{@code parties}, maps of a {@code party}, its {@code money} in the same form, its
 * {@code basis} and {@code evidence}, and {@code partiesBeyond}, how many more there are,
 * <li>{@code projects}, maps of a {@code project}, its {@code holder} and what holds its
 * {@code money}, the largest first; the limit is still to be applied,
 * <li>{@code allocations}, maps of a {@code project}, a {@code source} and the
 * {@code allocation} that counts.
 * </ul>
 * A department with both editions of a year is looked at by its consolidated one, which
 * contains the other.
 */
final class TraceClauses {

	/**
	 * The first of several rows that state or infer the same link is the one that counts.
	 */
	private static final String BY_BASIS = "ORDER BY row.basis <> 'STATED', row.basis";

	private static final String BY_MONEY = "ORDER BY row.executed IS NULL, row.executed DESC, row.fullYearBudget IS NULL, row.fullYearBudget DESC, project.id";

	private static final String SUMS = "[sum(row.initialBudget), sum(row.fullYearBudget), sum(row.executed), count(row.initialBudget), count(row.fullYearBudget), count(row.executed), count(*)]";

	private static final String BASIS = "min(row.basis) AS basis, head(collect(CASE WHEN row.basis <> 'STATED' THEN row.evidence END)) AS evidence";

	private static final String COUNTS = """
			(account.scope = 'CONSOLIDATED' OR NOT EXISTS { MATCH (department)<-[:ACCOUNT_OF]-(other:FinalAccount)
			WHERE other.fiscalYear = account.fiscalYear AND other.scope = 'CONSOLIDATED' })
			""";

	private static final String ALLOCATIONS = """
			CALL (projects) {
			UNWIND projects[..$limit] AS fact WITH fact.project AS project
			MATCH (project)<-[:PAYS_FOR]-(row:Allocation)<-[:FUNDS|ALSO_FUNDS]-(source:FundingSource)
			WITH project, source, row {by basis}
			WITH project, source, head(collect(row)) AS row {which}
			RETURN collect({project: project, source: source, allocation: row}) AS allocations
			}
			""";

	private static final String OF_SOURCE = """
			MATCH (this:FundingSource) WHERE this.id = $from
			CALL (this) {
			CALL (this) {
			MATCH (this)-[:PROVIDES]->(row:Allocation) WHERE $fiscalYear IS NULL OR row.fiscalYear = $fiscalYear
			RETURN row.accountId AS accountId, row
			UNION ALL
			MATCH (this)-[:FUNDS]->(part:Allocation) WHERE $fiscalYear IS NULL OR part.fiscalYear = $fiscalYear
			RETURN DISTINCT part.accountId AS accountId, null AS row
			}
			WITH accountId, row {by basis}
			WITH accountId, head(collect(row)) AS row
			MATCH (account:FinalAccount) WHERE account.id = accountId
			MATCH (account)-[:ACCOUNT_OF]->(department:Department) WHERE {counts}
			WITH department, collect(account) AS accounts, {sums} AS money, {basis}
			ORDER BY money[5] = 0, money[2] DESC, money[4] = 0, money[1] DESC, department.id
			WITH collect({party: department, accounts: accounts, money: money, basis: basis, evidence: evidence}) AS all,
			[sum(money[0]), sum(money[1]), sum(money[2]), sum(money[3]), sum(money[4]), sum(money[5]), sum(money[6])] AS whole
			RETURN all[..$limit] AS parties, size(all[$limit..]) AS partiesBeyond, whole
			}
			CALL (this, parties) {
			UNWIND parties AS fact UNWIND fact.accounts AS account WITH this, fact.party AS holder, account
			MATCH (account)-[:HAS_ALLOCATION]->(row:Allocation)<-[:FUNDS|ALSO_FUNDS]-(this)
			MATCH (row)-[:PAYS_FOR]->(project:Project)
			WITH holder, project, row {by basis}
			WITH holder, project, head(collect(row)) AS row {by money}
			RETURN collect({project: project, holder: holder, money: row}) AS projects
			}
			WITH *, [] AS allocations
			""";

	private static final String OF_DEPARTMENT = """
			MATCH (this:Department) WHERE this.id = $from
			CALL (this) {
			WITH this AS department
			MATCH (department)<-[:ACCOUNT_OF]-(account:FinalAccount)
			WHERE ($fiscalYear IS NULL OR account.fiscalYear = $fiscalYear) AND {counts}
			RETURN collect(account) AS accounts
			}
			CALL (accounts) {
			UNWIND accounts AS account OPTIONAL MATCH (account)-[:HAS_EVALUATION]->(row:SelfEvaluation)
			RETURN {sums} AS whole
			}
			CALL (accounts) {
			UNWIND accounts AS account MATCH (account)-[:HAS_ALLOCATION]->(row:Allocation)<-[:PROVIDES]-(source:FundingSource)
			WITH account, source, row {by basis}
			WITH account, source, head(collect(row)) AS row
			WITH source, {sums} AS money, {basis}
			RETURN collect({party: source, money: money, basis: basis, evidence: evidence}) AS parties
			}
			CALL (this, accounts) {
			UNWIND accounts AS account MATCH (account)-[:HAS_PROJECT]->(project:Project)
			WITH this, project, project AS row {by money}
			RETURN collect({project: project, holder: this, money: row}) AS projects
			}
			{allocations}
			WITH *, 0 AS partiesBeyond
			""";

	private static final String OF_UNIT = """
			MATCH (this:Unit) WHERE this.id = $from
			CALL (this) {
			MATCH (this)<-[:IMPLEMENTED_BY]-(project:Project)<-[:HAS_PROJECT]-(account:FinalAccount)-[:ACCOUNT_OF]->(department:Department)
			WHERE ($fiscalYear IS NULL OR account.fiscalYear = $fiscalYear) AND {counts}
			WITH this, project, project AS row {by money}
			RETURN collect({project: project, holder: this, money: row}) AS projects, {sums} AS whole
			}
			{allocations}
			WITH *, [] AS parties, 0 AS partiesBeyond
			""";

	/** A project adds nothing twice, whichever edition of the account it stands in. */
	private static final String OF_PROJECT = """
			MATCH (this:Project) WHERE this.id = $from
			WITH this, CASE WHEN $fiscalYear IS NULL OR this.fiscalYear = $fiscalYear
			THEN [{project: this, holder: this, money: this}] ELSE [] END AS projects
			{allocations}
			WITH *, [] AS parties, 0 AS partiesBeyond, null AS whole
			""";

	private TraceClauses() {
	}

	static CypherTemplate of(FlowKind start) {
		return switch (start) {
			case FUNDING_SOURCE -> template(OF_SOURCE, "");
			case DEPARTMENT -> template(OF_DEPARTMENT, "WHERE row.basis <> 'STATED'");
			case UNIT -> template(OF_UNIT, "");
			case PROJECT -> template(OF_PROJECT, "");
			case OUTCOME_CATEGORY -> throw new IllegalArgumentException("No node of the graph: " + start);
		};
	}

	/** The kinds of nodes that a flow from a kind leads through. */
	static List<FlowKind> kinds(FlowKind start) {
		return switch (start) {
			case FUNDING_SOURCE, DEPARTMENT ->
				List.of(FlowKind.FUNDING_SOURCE, FlowKind.DEPARTMENT, FlowKind.PROJECT, FlowKind.UNIT);
			default -> List.of(FlowKind.FUNDING_SOURCE, FlowKind.PROJECT, FlowKind.UNIT);
		};
	}

	/**
	 * The clauses that bind {@code node} to the nodes of a kind other than the start's.
	 */
	static CypherTemplate nodes(FlowKind kind) {
		return new CypherTemplate(switch (kind) {
			case FUNDING_SOURCE ->
				"UNWIND [fact IN parties | fact.party] + [fact IN allocations | fact.source] AS node";
			case DEPARTMENT -> "UNWIND [fact IN parties | fact.party] AS node";
			case PROJECT -> "UNWIND projects[..$limit] AS fact WITH fact.project AS node";
			case UNIT -> "UNWIND projects[..$limit] AS fact WITH fact.project AS project"
					+ " MATCH (project)-[:IMPLEMENTED_BY]->(node:Unit)";
			case OUTCOME_CATEGORY -> throw new IllegalArgumentException("No node of the graph: " + kind);
		});
	}

	/**
	 * A template in one line.
	 * @param which which of the allocations to projects are shown
	 */
	private static CypherTemplate template(String clauses, String which) {
		String text = clauses.replace("{allocations}", ALLOCATIONS)
			.replace("{counts}", COUNTS)
			.replace("{which}", which)
			.replace("{sums}", SUMS)
			.replace("{basis}", BASIS)
			.replace("{by basis}", BY_BASIS)
			.replace("{by money}", BY_MONEY);
		return new CypherTemplate(
				text.lines().map(String::strip).filter((line) -> !line.isEmpty()).collect(Collectors.joining(" ")));
	}

}
