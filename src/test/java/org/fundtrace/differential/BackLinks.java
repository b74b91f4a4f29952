package org.fundtrace.differential;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Links that hang on which description of a shared item counts, and orders of lists. */
record BackLinks(ReferenceGraph graph) {

	void link() {
		this.graph.all("Unit").forEach((unit) -> append(unit.item("department"), "units", unit));
		this.graph.all("FunctionalClass").forEach((named) -> append(named.item("parent"), "children", named));
		this.graph.all("FundingSource").forEach((source) -> append(source.item("parent"), "children", source));
		sort("FunctionalClass", "children", "name");
		sort("FundingSource", "children", "code");
		sort("BudgetLine", "children", "ordinal");
		sort("FinalAccount", "divisions", "ordinal");
		sort("FinalAccount", "statements", "ordinal");
		sort("FinalAccount", "vehicles", "ordinal");
		sort("SelfEvaluation", "objectives", "ordinal");
		this.graph.all("Department").forEach(BackLinks::latest);
		this.graph.all("Project").forEach(BackLinks::fundingSources);
	}

	private static void append(@Nullable Item holder, String list, Item item) {
		if (holder != null) {
			holder.append(list, item);
		}
	}

	private void sort(String type, String list, String field) {
		this.graph.all(type).forEach((holder) -> holder.set(list, sorted(holder.items(list), field)));
	}

	private static List<Item> sorted(List<Item> items, String field) {
		return items.stream().sorted(ReferenceGraph.by(field)).toList();
	}

	/** The latest year counts, in it the consolidated account. */
	private static void latest(Item department) {
		Item latest = department.items("finalAccounts")
			.stream()
			.min(Comparator.comparingInt((Item account) -> -Integer.parseInt(account.text("fiscalYear")))
				.thenComparing((account) -> account.text("scope")))
			.orElse(null);
		if (latest != null) {
			department.set("divisions", latest.items("divisions"))
				.set("responsibilities", latest.items("responsibilities"));
		}
	}

	private static void fundingSources(Item project) {
		List<Item> sources = project.items("allocations")
			.stream()
			.filter((allocation) -> Boolean.FALSE.equals(allocation.get(ProjectFacts.ZERO)))
			.map((allocation) -> allocation.there("fundingSource"))
			.distinct()
			.toList();
		project.set("fundingSources", sorted(sources, "code"));
	}

}
