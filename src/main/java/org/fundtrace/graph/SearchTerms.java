package org.fundtrace.graph;

import java.util.Locale;
import java.util.Set;

/**
 * Terms of the full-text index that say of which type and year a node is, so that the
 * index itself keeps to them and not a filter behind its limit. They consist of letters
 * and digits, so that the analyzer leaves each whole.
 */
public final class SearchTerms {

	/** The property that holds the terms of a node, a list. */
	public static final String PROPERTY = "searchTerms";

	/** What the term of a year begins with. */
	public static final String YEAR = "year";

	/** The labels that the full-text index covers. */
	public static final Set<String> LABELS = Set.of(Labels.DEPARTMENT, Labels.UNIT, Labels.DIVISION,
			Labels.RESPONSIBILITY, Labels.PROJECT, Labels.OBJECTIVE, Labels.INDICATOR, Labels.BUDGET_LINE,
			Labels.FUNDING_SOURCE, Labels.FUNCTIONAL_CLASS);

	private SearchTerms() {
	}

	/** The term of all nodes of a label. */
	public static String ofLabel(String label) {
		return "type" + label.toLowerCase(Locale.ROOT);
	}

	/** The term of all nodes of a fiscal year. */
	public static String ofYear(int year) {
		return YEAR + year;
	}

}
