package org.fundtrace.graphimport;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Allocation;
import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.Department;
import org.fundtrace.budget.Figure;
import org.fundtrace.budget.FinalAccount;
import org.fundtrace.budget.FunctionalClass;
import org.fundtrace.budget.FundingSource;
import org.fundtrace.budget.Indicator;
import org.fundtrace.budget.Project;
import org.fundtrace.budget.SelfEvaluation;
import org.fundtrace.graph.Labels;
import org.fundtrace.graph.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * The keys of all nodes of one account, by the keys with which its rows refer to each
 * other. What the account owns is keyed by the account's key and its own, what accounts
 * share by its natural key alone.
 */
final class AccountKeys {

	private final Map<String, Department> departments;

	private final Map<String, FunctionalClass> classes;

	private final Map<String, BudgetLine> lines;

	private final Map<Integer, SelfEvaluation> evaluations;

	private final Map<List<String>, Long> indicatorsAlike;

	private final Map<String, Project> projects;

	private final Map<String, FundingSource> sources;

	private final Map<List<String>, Allocation> firstAllocations;

	private final Map<List<Object>, String> ids = new HashMap<>();

	private final FinalAccount finalAccount;

	private final String region;

	private final String department;

	private final String account;

	AccountKeys(Account account) {
		this.departments = byKey(account.departments(), Department::name);
		this.classes = byKey(account.functionalClasses(), FunctionalClass::key);
		this.lines = byKey(account.budgetLines(), BudgetLine::key);
		this.evaluations = byKey(account.selfEvaluations(), SelfEvaluation::ordinal);
		this.projects = byKey(account.projects(), Project::name);
		this.sources = byKey(account.fundingSources(), FundingSource::code);
		this.firstAllocations = account.allocations()
			.stream()
			.filter(Allocation::pays)
			.collect(Collectors.toMap(AccountKeys::pair, Function.identity(), AccountKeys::first));
		this.indicatorsAlike = account.indicators()
			.stream()
			.collect(Collectors.groupingBy(this::describe, Collectors.counting()));
		this.finalAccount = account.finalAccount();
		this.region = region(this.finalAccount.department());
		this.department = department(this.finalAccount.department());
		this.account = NodeId.ofKey(Labels.FINAL_ACCOUNT, NodeId.key(this.department),
				this.finalAccount.fiscalYear().toString(), this.finalAccount.scope().name());
	}

	private static <K, T> Map<K, T> byKey(List<T> rows, Function<T, K> key) {
		return rows.stream().collect(Collectors.toMap(key, Function.identity()));
	}

	/** The row of the account itself. */
	FinalAccount finalAccount() {
		return this.finalAccount;
	}

	/** The account itself. */
	String account() {
		return this.account;
	}

	/** The department that accounts. */
	String department() {
		return this.department;
	}

	String document() {
		return NodeId.ofCode(Labels.DOCUMENT, NodeId.key(this.account));
	}

	/** A node that the account owns. */
	String owned(String label, Object... key) {
		Stream<String> own = Arrays.stream(key).map(String::valueOf);
		return id(label, Stream.concat(Stream.of(NodeId.key(this.account)), own).toList());
	}

	/** Findings alone name a node several times, and to make an id costs a digest. */
	private String id(String label, List<String> parts) {
		return this.ids.computeIfAbsent(List.of(label, parts),
				(key) -> NodeId.ofKey(label, parts.toArray(String[]::new)));
	}

	String department(String name) {
		return id(Labels.DEPARTMENT, List.of(region(name), name));
	}

	/** A unit is one of its region, whichever department names it. */
	String unit(String name) {
		return id(Labels.UNIT, List.of(this.region, name));
	}

	static String region(Department department) {
		return NodeId.ofKey(Labels.REGION, Objects.requireNonNullElse(department.region(), ""));
	}

	String functionalClass(String key) {
		return id(Labels.FUNCTIONAL_CLASS, names(this.classes.get(key)).toList());
	}

	private Stream<String> names(@Nullable FunctionalClass named) {
		if (named == null) {
			return Stream.empty();
		}
		FunctionalClass above = (named.parent() != null) ? this.classes.get(named.parent()) : null;
		return Stream.concat(names(above), Stream.of(named.name()));
	}

	String fundingSource(String code) {
		return NodeId.ofCode(Labels.FUNDING_SOURCE, code);
	}

	FundingSource source(String code) {
		return Objects.requireNonNull(this.sources.get(code));
	}

	/** The project of a name; null for none. */
	@Nullable Project findProject(@Nullable String name) {
		return (name != null) ? this.projects.get(name) : null;
	}

	/** The functional class of a key; null for none. */
	@Nullable FunctionalClass findClass(@Nullable String key) {
		return (key != null) ? this.classes.get(key) : null;
	}

	/**
	 * Whether an allocation is the one that stands for its source and project: the stated
	 * one before an inferred one.
	 */
	boolean isFirst(Allocation allocation) {
		return allocation.equals(this.firstAllocations.get(pair(allocation)));
	}

	private static List<String> pair(Allocation allocation) {
		return List.of(allocation.fundingSource(), Objects.requireNonNullElse(allocation.project(), ""));
	}

	private static Allocation first(Allocation one, Allocation other) {
		return (one.basis().compareTo(other.basis()) <= 0) ? one : other;
	}

	String responsibility(String path) {
		return owned(Labels.RESPONSIBILITY, path);
	}

	String budgetLine(String key) {
		return owned(Labels.BUDGET_LINE, key);
	}

	/** The line of this key; null for none. */
	@Nullable BudgetLine findLine(@Nullable String key) {
		return (key != null) ? this.lines.get(key) : null;
	}

	String project(String name) {
		return owned(Labels.PROJECT, name);
	}

	String evaluation(int ordinal) {
		return owned(Labels.SELF_EVALUATION, evaluated(ordinal));
	}

	/**
	 * The name of the project that a table evaluates; empty for the whole department.
	 */
	String evaluated(int ordinal) {
		SelfEvaluation evaluation = this.evaluations.get(ordinal);
		return (evaluation != null) ? Objects.requireNonNullElse(evaluation.project(), "") : "";
	}

	/** The total score of a project's table, which projects are ordered by. */
	@Nullable Figure totalScore(String project) {
		return this.evaluations.values()
			.stream()
			.filter((evaluation) -> project.equals(evaluation.project()))
			.map(SelfEvaluation::totalScore)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/** An indicator is told by its table, place and name; by its row where that fails. */
	String indicator(Indicator indicator) {
		List<String> description = describe(indicator);
		boolean alone = this.indicatorsAlike.getOrDefault(description, 0L) < 2;
		Stream<String> row = alone ? Stream.empty() : Stream.of(String.valueOf(indicator.ordinal()));
		return owned(Labels.INDICATOR, Stream.concat(description.stream(), row).toArray());
	}

	private List<String> describe(Indicator indicator) {
		return List.of(evaluated(indicator.evaluation()), indicator.category().name(), indicator.kind().name(),
				Objects.requireNonNullElse(indicator.label(), ""), indicator.name());
	}

	private String region(String name) {
		Department named = this.departments.get(name);
		return (named != null) ? Objects.requireNonNullElse(named.region(), "") : "";
	}

}
