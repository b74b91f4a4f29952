package org.fundtrace.generated;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.fundtrace.budget.Figure;
import org.fundtrace.budget.FiscalYear;
import org.fundtrace.budget.Indicator;
import org.fundtrace.budget.Objective;
import org.fundtrace.budget.Percentage;
import org.fundtrace.budget.SelfEvaluation;
import org.fundtrace.budget.SourceSpans;
import org.jspecify.annotations.Nullable;

/** Prints the parts that all tables of self-evaluation have, and keeps what they say. */
final class Evaluations {

	/** What the execution rate weighs. */
	static final Figure EXECUTION_WEIGHT = Figure.parse("10");

	private static final Figure TOTAL_WEIGHT = Figure.parse("100");

	private final PrintedDocument document;

	private final Draw draw;

	private final FiscalYear year;

	private final List<SelfEvaluation> rows = new ArrayList<>();

	private final List<Objective> objectives = new ArrayList<>();

	private final List<Indicator> indicators = new ArrayList<>();

	Evaluations(AccountPlan plan, PrintedDocument document) {
		this.document = document;
		this.draw = plan.draw(6);
		this.year = new FiscalYear(plan.year());
	}

	List<SelfEvaluation> rows() {
		return this.rows;
	}

	List<Objective> objectives() {
		return this.objectives;
	}

	List<Indicator> indicators() {
		return this.indicators;
	}

	/** Prints the year of a table. */
	SourceSpans printYear() {
		return this.document.row().value(this.year).word(Word.YEAR).end();
	}

	/** The score of an execution rate; null where there is no rate. */
	static @Nullable Figure executionScore(@Nullable Percentage rate) {
		if (rate == null) {
			return null;
		}
		BigDecimal score = rate.value()
			.min(BigDecimal.valueOf(100))
			.multiply(EXECUTION_WEIGHT.value())
			.movePointLeft(2)
			.setScale(2, RoundingMode.HALF_UP);
		return Figure.parse(score.toPlainString());
	}

	/**
	 * Prints objectives, indicators and the total score below the head of a table, and
	 * keeps the evaluation.
	 */
	void print(Head head, boolean ofProject) {
		this.document.form(Word.EXPECTED, Word.ACHIEVED);
		int objectives = this.draw.between(1, 5);
		for (int objective = 1; objective <= objectives; objective++) {
			printObjective(head.ordinal(), objective);
		}
		IndicatorTable table = new IndicatorTable(this.document, this.draw, head.ordinal(), this.year.value());
		List<Indicator> measured = ofProject ? table.printOfProject() : table.printOfDepartment();
		this.indicators.addAll(measured);
		Figure score = this.draw.oneIn(15) ? null : total(executionScore(head.rate()), measured);
		SourceSpans total = this.document.row().word(Word.TOTAL).value(TOTAL_WEIGHT).cell(score).end();
		this.rows.add(head.evaluation(this.year, TOTAL_WEIGHT, score, total));
	}

	private static Figure total(@Nullable Figure execution, List<Indicator> indicators) {
		BigDecimal sum = (execution != null) ? execution.value() : BigDecimal.ZERO.setScale(2);
		for (Indicator indicator : indicators) {
			sum = sum.add((indicator.score() != null) ? indicator.score().value() : BigDecimal.ZERO);
		}
		return Figure.parse(sum.toPlainString());
	}

	private void printObjective(int evaluation, int ordinal) {
		boolean numbered = !this.draw.oneIn(5);
		String label = numbered ? ordinal + "." : null;
		String expected = Prose.sentence(this.draw, this.draw.between(2, 6));
		String actual = this.draw.oneIn(8) ? null : this.draw.oneIn(3) ? expected : Prose.sentence(this.draw, 4);
		PrintedRow row = this.document.row().value(label).prose(expected);
		if (actual != null) {
			row.value(label).prose(actual);
		}
		this.objectives.add(new Objective(evaluation, ordinal, label, expected, (actual != null) ? label : null, actual,
				row.end()));
	}

	/**
	 * The head of a table, already printed.
	 *
	 * @param lines the rows that it stands on
	 */
	record Head(int ordinal, @Nullable String project, String title, @Nullable String organization, Measures total,
			MoneyPrint print, @Nullable Percentage rate, List<SourceSpans> lines) {

		private SelfEvaluation evaluation(FiscalYear year, Figure weight, @Nullable Figure score, SourceSpans total) {
			List<SourceSpans> all = new ArrayList<>(lines());
			all.add(total);
			return new SelfEvaluation(ordinal(), project(), title(), organization(), year,
					print().orNull(total().initialBudget()), print().orNull(total().fullYearBudget()),
					print().orNull(total().executed()), EXECUTION_WEIGHT, rate(), executionScore(rate()), weight, score,
					Cited.all(all));
		}

	}

}
