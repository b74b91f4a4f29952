package org.fundtrace.query.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words what stands behind the residual of one measure. */
record BalanceNote(Balance balance, AllocationMeasure measure, long traced) {

	/** How many links are named; of more it is said how many they are. */
	private static final int NAMED = 3;

	String text() {
		List<String> sentences = new ArrayList<>();
		addStated(sentences);
		addParts(sentences);
		addDifference(sentences);
		sentences.addAll(this.balance.words().remarks());
		return String.join(" ", sentences);
	}

	private void addStated(List<String> sentences) {
		Amount stated = this.balance.stated().of(this.measure);
		if (stated.fen() == null) {
			sentences.add(this.balance.words().unstated());
		}
		else if (stated.open() > 0) {
			sentences.add("%d of the figures that make up the whole %s not printed.".formatted(stated.open(),
					isOrAre(stated.open())));
		}
	}

	private void addParts(List<String> sentences) {
		List<String> open = this.balance.openParts(this.measure);
		if (this.balance.parts().isEmpty()) {
			sentences.add(this.balance.words().partless());
		}
		else if (!open.isEmpty()) {
			sentences.add("The %s is left open, and counts as nothing, in the link%s with %s."
				.formatted(this.measure.words(), (open.size() == 1) ? "" : "s", named(open)));
		}
		if (this.balance.beyond() > 0) {
			sentences.add("%d link%s beyond the limit %s not shown and would carry a part of it.".formatted(
					this.balance.beyond(), (this.balance.beyond() == 1) ? "" : "s", isOrAre(this.balance.beyond())));
		}
	}

	private void addDifference(List<String> sentences) {
		Long stated = this.balance.stated().of(this.measure).fen();
		if (stated == null) {
			return;
		}
		int sign = Long.compare(stated, this.traced);
		sentences.add((sign == 0) ? "The links shown carry all that is stated." : (sign > 0)
				? "The links shown carry less than is stated." : "The links shown carry more than is stated.");
	}

	private static String named(List<String> labels) {
		String named = labels.stream().limit(NAMED).collect(Collectors.joining(", "));
		return (labels.size() > NAMED) ? named + " and %d more".formatted(labels.size() - NAMED) : named;
	}

	private static String isOrAre(long count) {
		return (count == 1) ? "is" : "are";
	}

}
