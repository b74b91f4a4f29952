package org.fundtrace.dataset.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fundtrace.budget.SelfEvaluation;
import org.fundtrace.dataset.tables.Column;
import org.fundtrace.dataset.tables.Problems;
import org.fundtrace.dataset.tables.Row;
import org.fundtrace.dataset.tables.Table;
import org.fundtrace.dataset.tables.TableRows;
import org.fundtrace.dataset.tables.Tables;

/**
 * A project's amounts are printed in its self-evaluation: both tables must hold the same.
 */
public final class EvaluationCheck {

	private static final List<String> MEASURES = List.of("initialBudget", "fullYearBudget", "executed",
			"executionRate");

	private final Problems problems;

	/**
	 * Holds nothing yet.
	 * @param problems takes what is found
	 */
	public EvaluationCheck(Problems problems) {
		this.problems = problems;
	}

	/** Holds the rows of both tables against each other. */
	public void check(TableRows projects, TableRows evaluations) {
		Map<String, Row> byProject = new HashMap<>();
		for (Row row : evaluations.rows()) {
			if (row.value() instanceof SelfEvaluation evaluation && evaluation.project() != null) {
				byProject.putIfAbsent(evaluation.project(), row);
			}
		}
		Column name = projects.table().column("name");
		for (Row project : projects.rows()) {
			Row evaluation = byProject.get(project.cell(projects.table(), name));
			if (evaluation != null) {
				MEASURES.forEach((measure) -> compare(projects.table(), project, evaluation, measure));
			}
		}
	}

	private void compare(Table<?> projects, Row project, Row evaluation, String measure) {
		Table<?> evaluations = Tables.SELF_EVALUATIONS;
		String printed = evaluation.cell(evaluations, evaluations.column(measure));
		if (!printed.equals(project.cell(projects, projects.column(measure)))) {
			this.problems.addCell(projects, project, projects.column(measure),
					"its self-evaluation (%s, line %d) has \"%s\"; expected the same".formatted(evaluations.fileName(),
							evaluation.line(), printed));
		}
	}

}
