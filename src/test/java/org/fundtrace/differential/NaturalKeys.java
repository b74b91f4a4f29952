package org.fundtrace.differential;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Allocation;
import org.fundtrace.budget.Department;
import org.fundtrace.budget.FinalAccount;
import org.fundtrace.budget.FunctionalClass;
import org.fundtrace.budget.Indicator;
import org.fundtrace.budget.SelfEvaluation;
import org.fundtrace.graph.NodeId;
import org.jspecify.annotations.Nullable;

/** The ids of what the rows of one account name, made from their natural keys. */
final class NaturalKeys {

	private final Map<String, String> regions = new HashMap<>();

	private final Map<String, FunctionalClass> classes = new HashMap<>();

	private final Map<Integer, String> evaluated = new HashMap<>();

	private final Map<List<String>, Long> alike;

	private final String region;

	private final String department;

	private final String account;

	NaturalKeys(Account account) {
		account.departments().forEach((named) -> this.regions.put(named.name(), orEmpty(named.region())));
		account.functionalClasses().forEach((named) -> this.classes.put(named.key(), named));
		account.selfEvaluations().forEach((table) -> this.evaluated.put(table.ordinal(), orEmpty(table.project())));
		this.alike = account.indicators()
			.stream()
			.collect(Collectors.groupingBy(this::description, Collectors.counting()));
		FinalAccount row = account.finalAccount();
		this.region = this.regions.getOrDefault(row.department(), "");
		this.department = department(row.department());
		this.account = NodeId.key(NodeId.ofKey("FinalAccount", NodeId.key(this.department),
				String.valueOf(row.fiscalYear().value()), row.scope().name()));
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	/** The department that accounts. */
	String department() {
		return this.department;
	}

	String department(String name) {
		return NodeId.ofKey("Department", this.regions.getOrDefault(name, ""), name);
	}

	static @Nullable String region(Department department) {
		return (department.region() != null) ? NodeId.ofKey("Region", department.region()) : null;
	}

	String unit(String name) {
		return NodeId.ofKey("Unit", this.region, name);
	}

	String account() {
		return "finalAccount:" + this.account;
	}

	String document() {
		return "document:" + this.account;
	}

	String functionalClass(String key) {
		Deque<String> names = new ArrayDeque<>();
		FunctionalClass named = this.classes.get(key);
		while (named != null) {
			names.addFirst(named.name());
			named = (named.parent() != null) ? this.classes.get(named.parent()) : null;
		}
		return NodeId.ofKey("FunctionalClass", names.toArray(String[]::new));
	}

	static String fundingSource(String code) {
		return "fundingSource:" + code;
	}

	String project(String name) {
		return owned("Project", name);
	}

	String evaluation(SelfEvaluation table) {
		return owned("SelfEvaluation", orEmpty(table.project()));
	}

	/** The table with a number, as indicators and objectives name it. */
	String evaluation(int ordinal) {
		return owned("SelfEvaluation", evaluated(ordinal));
	}

	/** The project of a table; empty for the whole department. */
	String evaluated(int ordinal) {
		return this.evaluated.getOrDefault(ordinal, "");
	}

	String indicator(Indicator row) {
		List<String> description = description(row);
		boolean unique = this.alike.getOrDefault(description, 0L) == 1;
		Stream<String> number = unique ? Stream.empty() : Stream.of(String.valueOf(row.ordinal()));
		return owned("Indicator", Stream.concat(description.stream(), number).toArray(String[]::new));
	}

	private List<String> description(Indicator row) {
		return List.of(evaluated(row.evaluation()), row.category().name(), row.kind().name(), orEmpty(row.label()),
				row.name());
	}

	String allocation(Allocation row) {
		return owned("Allocation", row.fundingSource(), orEmpty(row.project()), row.basis().name());
	}

	/** What belongs to the account is keyed by the account's key and its own. */
	String owned(String type, String... own) {
		return NodeId.ofKey(type, Stream.concat(Stream.of(this.account), Stream.of(own)).toArray(String[]::new));
	}

}
