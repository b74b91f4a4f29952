package org.fundtrace.query;

import java.util.stream.Stream;

import org.fundtrace.query.flow.FlowKind;
import org.fundtrace.query.mapping.CypherTemplate;

/**
 * The columns that hold the facts of a trace, made of what {@link TraceClauses} binds.
 * Money stands first in a fact: a row's three measures, or a sum's three, how many rows
 * each has, and how many rows there are; then basis and evidence.
 */
final class TraceFactColumns {

	static final int START = 0;

	static final int WHOLE = 1;

	static final int PARTIES = 2;

	static final int PARTIES_BEYOND = 3;

	static final int PROJECTS = 4;

	static final int PROJECTS_BEYOND = 5;

	static final int ALLOCATIONS = 6;

	static final int OUTCOMES = 7;

	static final int OWN_OUTCOMES = 8;

	private static final String NOTHING = "[]";

	private static final String ROW = "row.initialBudget, row.fullYearBudget, row.executed, row.basis, row.evidence";

	private static final String WHOLES = "[fact IN parties | fact.money"
			+ " + [fact.basis, fact.evidence, fact.party.id, fact.party.name, fact.party.dimension]]";

	private static final String PROJECT_ROWS = "COLLECT { UNWIND projects[..$limit] AS fact"
			+ " WITH fact.project AS project, fact.holder AS holder, fact.money AS row"
			+ " OPTIONAL MATCH (project)-[:IMPLEMENTED_BY]->(unit:Unit) RETURN [" + ROW
			+ ", project.id, project.name, holder.id, unit.id, unit.name] }";

	private static final String BEYOND = "COLLECT { UNWIND projects[$limit..] AS fact"
			+ " WITH fact.holder AS holder, count(*) AS links RETURN [holder.id, links] }";

	private static final String ALLOCATION_ROWS = "COLLECT { UNWIND allocations AS fact"
			+ " WITH fact.project AS project, fact.source AS source, fact.allocation AS row RETURN [" + ROW
			+ ", project.id, source.id, source.name, source.dimension] }";

	private static final String COUNTED = " WITH project, indicator.category AS category, count(*) AS indicators,"
			+ " count(CASE WHEN indicator.met THEN 1 END) AS met RETURN [project.id, category, indicators, met] }";

	private static final String OF_PROJECTS = "COLLECT { UNWIND projects[..$limit] AS fact WITH fact.project AS project"
			+ " MATCH (project)-[:MEASURED_BY]->(indicator:Indicator)" + COUNTED;

	private static final String OF_DEPARTMENT = "COLLECT { UNWIND accounts AS account WITH this AS project, account"
			+ " MATCH (account)-[:HAS_EVALUATION]->(:SelfEvaluation)-[:HAS_INDICATOR]->(indicator:Indicator)" + COUNTED;

	private TraceFactColumns() {
	}

	/**
	 * The columns, in the order of their positions.
	 * @param outcomes whether outcomes are asked for
	 */
	static Stream<CypherTemplate> of(FlowKind start, boolean outcomes) {
		return Stream
			.of("[this.id, this.name]", "whole", WHOLES, "partiesBeyond", PROJECT_ROWS,
					(start == FlowKind.PROJECT) ? NOTHING : BEYOND,
					(start == FlowKind.FUNDING_SOURCE) ? NOTHING : ALLOCATION_ROWS, outcomes ? OF_PROJECTS : NOTHING,
					(outcomes && start == FlowKind.DEPARTMENT) ? OF_DEPARTMENT : NOTHING)
			.map(CypherTemplate::new);
	}

}
