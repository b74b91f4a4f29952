package org.fundtrace.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.fundtrace.budget.Allocation;
import org.fundtrace.budget.Basis;
import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.FunctionalLink;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.SourceSpans;
import org.fundtrace.generated.ProjectTables.PrintedProject;
import org.jspecify.annotations.Nullable;

/**
 * Infers, as an editor would, what the tables do not state: of which source and class a
 * project's money is.
 */
final class Inferences {

	private static final Measures UNKNOWN = new Measures(null, null, null);

	private final Allocations allocations;

	private final ProjectTables projects;

	private final MoneyPrint print;

	private final List<FunctionalLink> links = new ArrayList<>();

	Inferences(Allocations allocations, ProjectTables projects, MoneyPrint print) {
		this.allocations = allocations;
		this.projects = projects;
		this.print = print;
	}

	List<FunctionalLink> links() {
		return this.links;
	}

	/**
	 * The project has the initial budget and the execution that the centre arranged; the
	 * full-year budget is kept where both tables agree on it.
	 */
	void ofAmount(ProjectDraft draft, Measures central) {
		PrintedProject project = this.projects.printed(draft.name());
		Measures total = draft.total();
		boolean agree = Objects.equals(total.fullYearBudget(), central.fullYearBudget());
		Allocation stated = this.allocations.stated(Source.CENTRAL, null);
		String evidence = "Same amounts: the whole-department table prints %s and %s for %s, this project’s own table prints %s and %s as its total."
			.formatted(text(stated.initialBudget()), text(stated.executed()), stated.label(),
					text(draft.print().orNull(total.initialBudget())), text(draft.print().orNull(total.executed())));
		this.allocations.infer(Source.CENTRAL, draft.name(), Basis.INFERRED_BY_AMOUNT,
				new Measures(central.initialBudget(), agree ? central.fullYearBudget() : null, central.executed()),
				this.print, evidence, Cited.all(stated.lines(), project.named(), project.total()));
	}

	private static String text(@Nullable Money money) {
		return (money != null) ? String.valueOf(money.printed()) : "";
	}

	/** The project is called as the source is. */
	void ofName(ProjectDraft draft, Source source, @Nullable String project) {
		Allocation stated = this.allocations.stated(source, project);
		this.allocations.infer(source, draft.name(), Basis.INFERRED_BY_NAME, UNKNOWN, this.print,
				"Same name: the project is called %s, the source %s.".formatted(draft.name(), source.label()),
				Cited.all(stated.lines(), this.projects.printed(draft.name()).named()));
	}

	/** The project is called as an item of the functional classification is. */
	void ofClass(ProjectDraft draft, BudgetLine line) {
		PrintedProject project = this.projects.printed(draft.name());
		Money executed = draft.print().orNull(draft.total().executed());
		List<SourceSpans> lines = new ArrayList<>(List.of(Cited.first(line.lines()), project.named()));
		if (executed != null) {
			lines.add(project.total());
		}
		this.links.add(new FunctionalLink(draft.name(), Objects.requireNonNull(line.functionalClass()),
				Basis.INFERRED_BY_NAME, draft.name(),
				"Same name: the project is called as the functional item is."
						+ ((executed != null) ? " The project’s execution is " + executed.printed() + "." : ""),
				Cited.all(lines)));
	}

}
