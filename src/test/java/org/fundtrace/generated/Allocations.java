package org.fundtrace.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.fundtrace.budget.Allocation;
import org.fundtrace.budget.Basis;
import org.fundtrace.budget.Percentage;
import org.fundtrace.budget.SourceSpans;
import org.jspecify.annotations.Nullable;

/** Prints what sources gave, and keeps what is inferred of it. */
final class Allocations {

	private final PrintedDocument document;

	private final SourceBook sources;

	private final List<Allocation> rows = new ArrayList<>();

	Allocations(PrintedDocument document, SourceBook sources) {
		this.document = document;
		this.sources = sources;
	}

	List<Allocation> rows() {
		return this.rows;
	}

	/**
	 * Prints the row of a source.
	 * @param project null for the whole department
	 */
	void print(Source source, @Nullable String project, Measures measures, MoneyPrint print,
			@Nullable Percentage rate) {
		SourceSpans lines = measures.print(this.document.row().value(source.label()), print).value(rate).end();
		this.sources.note(source, lines);
		this.rows.add(new Allocation(this.rows.size() + 1, source.code(), project, Basis.STATED, source.label(),
				print.orNull(measures.initialBudget()), print.orNull(measures.fullYearBudget()),
				print.orNull(measures.executed()), rate, null, lines));
	}

	/** Adds an allocation that rows elsewhere let infer. */
	void infer(Source source, String project, Basis basis, Measures measures, MoneyPrint print, String evidence,
			SourceSpans lines) {
		this.rows.add(new Allocation(this.rows.size() + 1, source.code(), project, basis, source.label(),
				print.orNull(measures.initialBudget()), print.orNull(measures.fullYearBudget()),
				print.orNull(measures.executed()), null, evidence, lines));
	}

	/** What is stated of a source and a project, or of the whole department. */
	Allocation stated(Source source, @Nullable String project) {
		return this.rows.stream()
			.filter((row) -> row.fundingSource().equals(source.code()) && Objects.equals(row.project(), project))
			.findFirst()
			.orElseThrow();
	}

}
