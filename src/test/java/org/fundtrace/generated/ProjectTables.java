package org.fundtrace.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.fundtrace.budget.Money;
import org.fundtrace.budget.Project;
import org.fundtrace.budget.SourceSpans;
import org.fundtrace.budget.Unit;
import org.fundtrace.generated.Evaluations.Head;
import org.fundtrace.generated.ProjectDraft.ShareDraft;
import org.jspecify.annotations.Nullable;

/**
 * Prints a table for each project: its money, and its self-evaluation where it has one.
 */
final class ProjectTables {

	private static final String TITLE = "项目支出绩效自评表";

	private final AccountPlan plan;

	private final PrintedDocument document;

	private final Allocations allocations;

	private final Evaluations evaluations;

	private final List<Project> rows = new ArrayList<>();

	private final Map<String, PrintedProject> printed = new LinkedHashMap<>();

	private @Nullable Unit unlistedUnit;

	ProjectTables(AccountPlan plan, PrintedDocument document, Allocations allocations, Evaluations evaluations) {
		this.plan = plan;
		this.document = document;
		this.allocations = allocations;
		this.evaluations = evaluations;
	}

	List<Project> rows() {
		return this.rows;
	}

	/** A unit that only these tables name; null where none does. */
	@Nullable Unit unlistedUnit() {
		return this.unlistedUnit;
	}

	/** Where a project was printed. */
	PrintedProject printed(String project) {
		return Objects.requireNonNull(this.printed.get(project));
	}

	void print(ProjectDraft draft) {
		int ordinal = this.rows.size() + 1;
		SourceSpans title = this.document.heading(3, null, draft.evaluated() ? TITLE : "项目支出情况表");
		List<SourceSpans> head = new ArrayList<>();
		if (draft.evaluated()) {
			head.addAll(List.of(title, this.evaluations.printYear()));
		}
		SourceSpans named = this.document.row().labelled(Word.PROJECT, draft.name()).end();
		List<SourceSpans> lines = new ArrayList<>(List.of(named));
		printOrganisations(draft, lines);
		this.document.form(Word.SOURCE, Word.INITIAL, Word.FULL_YEAR, Word.EXECUTED, Word.WEIGHT, Word.RATE,
				Word.SCORE);
		SourceSpans total = printTotal(draft);
		lines.add(total);
		head.add(total);
		this.printed.put(draft.name(), new PrintedProject(draft, named, total));
		for (ShareDraft share : draft.shares()) {
			this.allocations.print(share.source(), draft.name(), share.measures(), draft.print(), null);
		}
		this.rows.add(row(ordinal, draft, Cited.all(lines)));
		if (draft.evaluated()) {
			this.evaluations.print(
					new Head(ordinal, draft.name(), TITLE, null, draft.total(), draft.print(), draft.rate(), head),
					true);
		}
	}

	private Project row(int ordinal, ProjectDraft draft, SourceSpans lines) {
		Money initial = draft.print().orNull(draft.total().initialBudget());
		return new Project(ordinal, draft.name(), draft.supervised() ? this.plan.department().name() : null,
				draft.unit(), unitPrinted(draft), initial, draft.print().orNull(draft.total().fullYearBudget()),
				draft.print().orNull(draft.total().executed()), draft.rate(), lines);
	}

	private @Nullable String unitPrinted(ProjectDraft draft) {
		DepartmentProfile department = this.plan.department();
		return department.headOffice().equals(draft.unit()) ? department.headOfficePrinted() : draft.unit();
	}

	/** A line for the department and the unit, as far as the table names them. */
	private void printOrganisations(ProjectDraft draft, List<SourceSpans> lines) {
		String supervising = draft.supervised() ? this.plan.department().name() : null;
		if (supervising == null && draft.unit() == null) {
			this.document.form(Word.SUPERVISING, Word.NOTHING, Word.IMPLEMENTING, Word.NOTHING);
			return;
		}
		SourceSpans line = this.document.row()
			.word(Word.SUPERVISING)
			.cell(supervising)
			.word(Word.IMPLEMENTING)
			.cell(unitPrinted(draft))
			.end();
		lines.add(line);
		String unlisted = this.plan.department().unlistedUnit();
		if (unlisted.equals(draft.unit()) && this.unlistedUnit == null) {
			this.unlistedUnit = new Unit(null, null, unlisted, List.of(), false, false, null, line);
		}
	}

	private SourceSpans printTotal(ProjectDraft draft) {
		PrintedRow row = draft.total().print(this.document.row().word(Word.TOTAL_FUNDS), draft.print());
		if (draft.evaluated()) {
			row.value(Evaluations.EXECUTION_WEIGHT);
		}
		row.cell(draft.rate());
		if (draft.evaluated()) {
			row.cell(Evaluations.executionScore(draft.rate()));
		}
		return row.end();
	}

	/**
	 * A project in the document.
	 *
	 * @param named the line that prints its name
	 * @param total the line that prints its total
	 */
	record PrintedProject(ProjectDraft draft, SourceSpans named, SourceSpans total) {
	}

}
