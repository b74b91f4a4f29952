package org.fundtrace.generated;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Allocation;
import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.DocumentText;
import org.fundtrace.budget.FunctionalClass;
import org.fundtrace.budget.FundingSource;
import org.fundtrace.budget.Project;
import org.fundtrace.budget.SelfEvaluation;
import org.fundtrace.budget.Sourced;
import org.fundtrace.graphimport.Copy;

/**
 * Generated accounts cut down to a project, a few indicators and lines, so that a graph
 * of very many departments is made within a test's time. What they share stays.
 */
public final class LeanAccounts {

	private static final List<String> EMPTY = List.of("functionalLinks", "objectives", "responsibilities", "divisions",
			"sections", "remarks", "terms", "statements", "vehicles", "formWords");

	private static final int PROJECTS = 1;

	private static final int INDICATORS = 4;

	private static final int LINES = 2;

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
		List<Allocation> allocations = account.allocations()
			.stream()
			.filter((row) -> row.project() == null || names.contains(row.project()))
			.toList();
		List<BudgetLine> lines = account.budgetLines()
			.stream()
			.filter((line) -> line.functionalClass() != null)
			.limit(LINES)
			.map(LeanAccounts::alone)
			.toList();
		Map<String, List<?>> parts = new HashMap<>();
		EMPTY.forEach((component) -> parts.put(component, List.of()));
		parts.put("projects", projects);
		parts.put("selfEvaluations", evaluations);
		parts.put("allocations", allocations);
		parts.put("budgetLines", lines);
		parts.put("indicators",
				account.indicators()
					.stream()
					.filter((row) -> tables.contains(row.evaluation()) && row.ordinal() <= INDICATORS)
					.toList());
		parts.put("functionalClasses", classes(account, lines));
		parts.put("fundingSources", sources(account, allocations));
		return withoutOtherLines(copy(account, parts));
	}

	/** The document with nothing on the lines that no fact cites. */
	private static Account withoutOtherLines(Account account) {
		BitSet cited = new BitSet();
		facts(account).forEach((fact) -> fact.lines().lineNumbers().forEach(cited::set));
		List<String> lines = account.text().lines();
		String content = IntStream.rangeClosed(1, lines.size())
			.mapToObj((number) -> cited.get(number) ? lines.get(number - 1) : "")
			.collect(Collectors.joining("\n"));
		return Copy.of(account, "text", new DocumentText(content));
	}

	private static Stream<Sourced> facts(Account account) {
		return Arrays.stream(Account.class.getRecordComponents())
			.map((component) -> Copy.value(component, account))
			.flatMap((held) -> (held instanceof List<?> rows) ? rows.stream() : Stream.ofNullable(held))
			.filter(Sourced.class::isInstance)
			.map(Sourced.class::cast);
	}

	/** A line that refers to no other. */
	private static BudgetLine alone(BudgetLine line) {
		return Copy.of(Copy.of(Copy.of(Copy.of(line, "parent", null), "shareOf", null), "fundingSource", null),
				"reclassifiedTo", null);
	}

	/** The classes of the lines and those above them. */
	private static List<FunctionalClass> classes(Account account, List<BudgetLine> lines) {
		return account.functionalClasses()
			.stream()
			.filter((named) -> lines.stream()
				.anyMatch((line) -> (line.functionalClass() + "/").startsWith(named.key() + "/")))
			.toList();
	}

	private static List<FundingSource> sources(Account account, List<Allocation> allocations) {
		Set<String> codes = allocations.stream().map(Allocation::fundingSource).collect(Collectors.toSet());
		return account.fundingSources()
			.stream()
			.filter((source) -> codes.contains(source.code()))
			.map((source) -> Copy.of(source, "parent", null))
			.toList();
	}

	private static Account copy(Account account, Map<String, List<?>> parts) {
		Account copy = account;
		for (Map.Entry<String, List<?>> part : parts.entrySet()) {
			copy = Copy.of(copy, part.getKey(), part.getValue());
		}
		return copy;
	}

}
