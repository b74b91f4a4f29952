package org.fundtrace.generated;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.Percentage;
import org.fundtrace.budget.SourceSpans;
import org.fundtrace.budget.Statement;
import org.jspecify.annotations.Nullable;

/** Prints budget lines and keeps them in printed order. */
final class BudgetLines {

	private final PrintedDocument document;

	private final Draw draw;

	private final MoneyPrint print;

	private final SourceBook sources;

	private final List<BudgetLine> rows = new ArrayList<>();

	private final Map<Statement, Integer> ordinals = new EnumMap<>(Statement.class);

	BudgetLines(PrintedDocument document, Draw draw, MoneyPrint print, SourceBook sources) {
		this.document = document;
		this.draw = draw;
		this.print = print;
		this.sources = sources;
	}

	List<BudgetLine> rows() {
		return this.rows;
	}

	Draw draw() {
		return this.draw;
	}

	/** Prints a line; now and then the document leaves out its amount. */
	BudgetLine add(LineDraft draft) {
		Money amount = this.draw.oneIn(60) ? null : this.print.of(draft.amount);
		Percentage share = (amount != null) ? Rates.of(draft.amount, draft.whole) : null;
		Percentage variance = (amount != null) ? draft.varianceRate() : null;
		SourceSpans lines = print(draft, amount, share, variance);
		BudgetLine line = new BudgetLine(draft.key(), draft.statement, draft.concept, draft.functionalClass,
				this.ordinals.merge(draft.statement, 1, Integer::sum), draft.number, draft.label, key(draft.parent),
				(draft.source != null) ? draft.source.code() : null, amount, this.print.orNull(draft.initialBudget),
				this.print.orNull(draft.fullYearBudget), draft.changeWord, this.print.orNull(draft.change),
				(draft.changeRate != null) ? draft.changeRateWord : null, draft.changeRate, share,
				(share != null) ? key(draft.shareOf) : null, variance, draft.explanation, draft.varianceExplanation,
				draft.reclassifiedTo, draft.items, lines);
		this.rows.add(line);
		return line;
	}

	private static @Nullable String key(@Nullable BudgetLine line) {
		return (line != null) ? line.key() : null;
	}

	private SourceSpans print(LineDraft draft, @Nullable Money amount, @Nullable Percentage share,
			@Nullable Percentage variance) {
		PrintedRow row = this.document.row().value(draft.number).value(draft.label).word(Word.FINAL).cell(amount);
		row.labelled(Word.INITIAL, this.print.orNull(draft.initialBudget))
			.labelled(Word.FULL_YEAR, this.print.orNull(draft.fullYearBudget))
			.labelled(Word.SHARE, share)
			.labelled(Word.VARIANCE, variance)
			.labelled(Word.THAN_LAST_YEAR, draft.changeWord)
			.value(this.print.orNull(draft.change));
		if (draft.changeRate != null) {
			row.value(draft.changeRateWord).value(draft.changeRate);
		}
		row.prose(Word.BECAUSE, draft.explanation).prose(Word.DEVIATES, draft.varianceExplanation);
		if (!draft.items.isEmpty()) {
			row.word(Word.ITEMS);
		}
		draft.items.forEach(row::prose);
		SourceSpans lines = row.end();
		if (draft.source != null && draft.label.contains(draft.source.label())) {
			this.sources.note(draft.source, lines);
		}
		return lines;
	}

}
