package org.fundtrace.generated;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.Project;
import org.fundtrace.budget.SelfEvaluation;
import org.fundtrace.graphimport.Copy;

/**
 * Generated accounts cut down to a few projects, indicators and lines, so that a graph of
 * very many departments is made within a test's time. What they share stays.
 */
public final class LeanAccounts {

	private static final int PROJECTS = 3;

	private static final int INDICATORS = 4;

	private static final int LINES = 8;

	private LeanAccounts() {
	}

	public static Stream<Account> of(GeneratedAccounts accounts) {
		return accounts.stream().map(LeanAccounts::lean);
	}

	private static Account lean(Account account) {
		List<Project> projects = account.projects().stream().limit(PROJECTS).toList();
		Set<String> names = projects.stream().map(Project::name).collect(Collectors.toSet());
		List<SelfEvaluation> evaluations = account.selfEvaluations()
			.stream()
			.filter((evaluation) -> evaluation.project() != null && names.contains(evaluation.project()))
			.toList();
		Set<Integer> tables = evaluations.stream().map(SelfEvaluation::ordinal).collect(Collectors.toSet());
		return copy(account,
				Map.of("projects", projects, "selfEvaluations", evaluations, "allocations",
						account.allocations()
							.stream()
							.filter((row) -> row.project() == null || names.contains(row.project()))
							.toList(),
						"functionalLinks",
						account.functionalLinks().stream().filter((row) -> names.contains(row.project())).toList(),
						"indicators",
						account.indicators()
							.stream()
							.filter((row) -> tables.contains(row.evaluation()) && row.ordinal() <= INDICATORS)
							.toList(),
						"budgetLines",
						account.budgetLines()
							.stream()
							.filter((line) -> line.functionalClass() != null)
							.limit(LINES)
							.map(LeanAccounts::alone)
							.toList()),
				List.of("objectives", "responsibilities", "divisions", "sections", "remarks", "terms", "statements",
						"vehicles"));
	}

	/** A line that refers to no other. */
	private static BudgetLine alone(BudgetLine line) {
		return Copy.of(Copy.of(line, "parent", null), "shareOf", null);
	}

	private static Account copy(Account account, Map<String, List<?>> replaced, List<String> emptied) {
		Account copy = account;
		for (Map.Entry<String, List<?>> each : replaced.entrySet()) {
			copy = Copy.of(copy, each.getKey(), each.getValue());
		}
		for (String component : emptied) {
			copy = Copy.of(copy, component, List.of());
		}
		return copy;
	}

}
