package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.fundtrace.budget.FundingDimension;
import org.jspecify.annotations.Nullable;

/**
 * The flow of money from one item, made anew from the rows of accounts; all links are
 * within the limit.
 *
 * @param year the fiscal year; null for all
 */
record ReferenceTrace(TraceDraft draft, @Nullable Object year) {

	private static final String STATED = "STATED";

	private static final Comparator<Item> BY_BASIS = Comparator
		.<Item, Boolean>comparing((row) -> !row.text("basis").equals(STATED))
		.thenComparing((row) -> row.text("basis"));

	static Item of(Item from, @Nullable Object year) {
		ReferenceTrace trace = new ReferenceTrace(new TraceDraft(), year);
		trace.draft.node(from);
		switch (from.type()) {
			case "FundingSource" -> trace.source(from);
			case "Department" -> trace.department(from);
			case "Unit" -> trace.unit(from);
			default -> trace.project(from);
		}
		return trace.draft.finish(from);
	}

	private void source(Item source) {
		Map<Item, List<Item>> byAccount = new LinkedHashMap<>();
		source.items("allocations")
			.stream()
			.filter((row) -> row.get("project") == null || pays(row))
			.filter((row) -> counts(row.there("finalAccount")))
			.forEach(
					(row) -> byAccount.computeIfAbsent(row.there("finalAccount"), (key) -> new ArrayList<>()).add(row));
		Map<String, List<Item>> accounts = byAccount.keySet()
			.stream()
			.collect(Collectors.groupingBy((account) -> account.there("department").id(), TreeMap::new,
					Collectors.toList()));
		List<TracedMoney> departments = new ArrayList<>();
		Outcomes outcomes = new Outcomes();
		accounts.values().forEach((some) -> departments.add(sourceInto(source, some, byAccount, outcomes)));
		this.draft.residual(source, 1, TracedMoney.sum(departments), departments, false);
		outcomes.addTo(this.draft);
	}

	private TracedMoney sourceInto(Item source, List<Item> accounts, Map<Item, List<Item>> byAccount,
			Outcomes outcomes) {
		Item department = accounts.getFirst().there("department");
		List<@Nullable Item> whole = new ArrayList<>();
		List<TracedMoney> parts = new ArrayList<>();
		Map<Item, Item> rows = new LinkedHashMap<>();
		for (Item account : accounts) {
			List<Item> all = Objects.requireNonNull(byAccount.get(account));
			whole.add(all.stream().filter((row) -> row.get("project") == null).min(BY_BASIS).orElse(null));
			all.stream()
				.filter((row) -> row.get("project") != null)
				.sorted(BY_BASIS)
				.forEach((row) -> rows.putIfAbsent(row.there("project"), row));
		}
		TracedMoney money = TracedMoney.of(whole);
		this.draft.link(source, department, money, STATED, money.isUnknown() ? Comparison.ANYTHING : null);
		rows.forEach((project, row) -> {
			TracedMoney part = TracedMoney.of(List.of(row));
			parts.add(part);
			this.draft.link(department, project, part, row.text("basis"), row.get("evidence"));
			below(project, part, row.text("basis"), row.get("evidence"), outcomes);
		});
		this.draft.residual(department, 2, money, parts, true);
		return money;
	}

	private void department(Item department) {
		List<Item> accounts = department.items("finalAccounts").stream().filter(this::counts).toList();
		List<@Nullable Item> evaluations = new ArrayList<>();
		accounts.forEach((account) -> evaluations.add(account.item("evaluation")));
		TracedMoney whole = TracedMoney.of(evaluations);
		Map<Item, List<Item>> bySource = new LinkedHashMap<>();
		accounts.forEach((account) -> firstOfSources(account)
			.forEach((source, row) -> bySource.computeIfAbsent(source, (key) -> new ArrayList<>()).add(row)));
		List<Item> sources = ofFirstDimension(List.copyOf(bySource.keySet()));
		List<TracedMoney> given = new ArrayList<>();
		sources.forEach((source) -> {
			TracedMoney money = TracedMoney.of(Objects.requireNonNull(bySource.get(source)));
			given.add(money);
			this.draft.link(source, department, money, STATED, null);
		});
		this.draft.residual(department, 1, whole, given, true);
		Outcomes outcomes = new Outcomes();
		List<TracedMoney> spent = new ArrayList<>();
		accounts.stream().flatMap((account) -> account.items("projects").stream()).forEach((project) -> {
			TracedMoney money = TracedMoney.of(List.of(project));
			spent.add(money);
			this.draft.link(department, project, money, STATED, null);
			paid(project).values()
				.stream()
				.filter((row) -> !row.text("basis").equals(STATED))
				.forEach((row) -> this.draft.link(row.there("fundingSource"), project, TracedMoney.none(),
						row.text("basis"), row.get("evidence")));
			below(project, money, STATED, null, outcomes);
		});
		this.draft.residual(department, 2, whole, spent, true);
		evaluations.stream()
			.filter(Objects::nonNull)
			.forEach((evaluation) -> outcomes.add(department, evaluation.items("indicators")));
		outcomes.addTo(this.draft);
	}

	private void unit(Item unit) {
		List<Item> projects = unit.items("projects")
			.stream()
			.filter((project) -> counts(project.there("finalAccount")))
			.toList();
		Outcomes outcomes = new Outcomes();
		projects.forEach((project) -> into(project, outcomes));
		List<TracedMoney> parts = projects.stream().map((project) -> TracedMoney.of(List.of(project))).toList();
		this.draft.residual(unit, 3, TracedMoney.of(projects), parts, false);
		outcomes.addTo(this.draft);
	}

	private void project(Item project) {
		if (this.year == null || this.year.equals(project.get("fiscalYear"))) {
			Outcomes outcomes = new Outcomes();
			into(project, outcomes);
			outcomes.addTo(this.draft);
		}
	}

	/** What sources gave to a project: stated before inferred, and of one dimension. */
	private void into(Item project, Outcomes outcomes) {
		List<Item> rows = List.copyOf(paid(project).values());
		List<Item> stated = rows.stream().filter((row) -> row.text("basis").equals(STATED)).toList();
		List<Item> countable = stated.isEmpty() ? rows : stated;
		List<Item> sources = ofFirstDimension(countable.stream().map((row) -> row.there("fundingSource")).toList());
		List<TracedMoney> parts = new ArrayList<>();
		for (Item row : rows) {
			boolean counted = countable.contains(row) && sources.contains(row.there("fundingSource"));
			TracedMoney money = counted ? TracedMoney.of(List.of(row)) : TracedMoney.none();
			if (counted) {
				parts.add(money);
			}
			if (counted || !row.text("basis").equals(STATED)) {
				this.draft.link(row.there("fundingSource"), project, money, row.text("basis"), row.get("evidence"));
			}
		}
		TracedMoney own = TracedMoney.of(List.of(project));
		boolean leftOut = !stated.isEmpty() && sources.size() < stated.size();
		this.draft.residual(project, 2, own, parts, leftOut);
		below(project, own, STATED, null, outcomes);
	}

	private void below(Item project, TracedMoney money, String basis, @Nullable Object evidence, Outcomes outcomes) {
		this.draft.node(project);
		Item unit = project.item("implementingUnit");
		outcomes.add((unit != null) ? unit : project, project.items("indicators"));
		if (unit != null) {
			this.draft.link(project, unit, money, basis, evidence);
		}
		else {
			this.draft.residual(project, 3, money, List.of(), true);
		}
	}

	/** The account counts unless another edition of its year contains it. */
	private boolean counts(Item account) {
		boolean ofYear = this.year == null || this.year.equals(account.get("fiscalYear"));
		return ofYear && (account.text("scope").equals("CONSOLIDATED") || account.there("department")
			.items("finalAccounts")
			.stream()
			.noneMatch((other) -> Objects.equals(other.get("fiscalYear"), account.get("fiscalYear"))
					&& other.text("scope").equals("CONSOLIDATED")));
	}

	private static boolean pays(Item row) {
		return Boolean.FALSE.equals(row.get(ProjectFacts.ZERO));
	}

	/** The allocation that counts of each source that paid for a project. */
	private static Map<Item, Item> paid(Item project) {
		return first(project.items("allocations").stream().filter(ReferenceTrace::pays).toList());
	}

	/** The allocation to the whole department that counts of each source. */
	private static Map<Item, Item> firstOfSources(Item account) {
		return first(account.items("allocations").stream().filter((row) -> row.get("project") == null).toList());
	}

	private static Map<Item, Item> first(List<Item> rows) {
		Map<Item, Item> first = new LinkedHashMap<>();
		rows.stream().sorted(BY_BASIS).forEach((row) -> first.putIfAbsent(row.there("fundingSource"), row));
		return first;
	}

	private static List<Item> ofFirstDimension(List<Item> sources) {
		return sources.stream()
			.map((source) -> FundingDimension.valueOf(source.text("dimension")))
			.min(Comparator.naturalOrder())
			.map((dimension) -> sources.stream()
				.filter((source) -> source.text("dimension").equals(dimension.name()))
				.toList())
			.orElse(List.of());
	}

	/** The indicators that came of the money, by the node where it ends. */
	private static final class Outcomes {

		private final Map<Item, List<Item>> ends = new LinkedHashMap<>();

		private void add(Item end, List<Item> indicators) {
			this.ends.computeIfAbsent(end, (key) -> new ArrayList<>()).addAll(indicators);
		}

		private void addTo(TraceDraft draft) {
			this.ends.forEach((end, indicators) -> indicators.stream()
				.collect(Collectors.groupingBy((indicator) -> indicator.text("category"), TreeMap::new,
						Collectors.toList()))
				.forEach((category, some) -> draft.outcome(end, category, some)));
		}

	}

}
