package org.fundtrace.generated;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.fundtrace.budget.FundingSource;
import org.fundtrace.budget.SourceSpans;

/** The funding sources that an account prints, each with the line that does so first. */
final class SourceBook {

	private final Map<Source, SourceSpans> lines = new EnumMap<>(Source.class);

	/** Notes that the first line of a row prints a source. */
	void note(Source source, SourceSpans row) {
		this.lines.putIfAbsent(source, Cited.first(row));
		if (source.parent() != null) {
			note(source.parent(), row);
		}
	}

	List<FundingSource> rows() {
		return this.lines.entrySet().stream().map((entry) -> entry.getKey().row(entry.getValue())).toList();
	}

}
