package org.fundtrace.audit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;

/** A line is the sum of others. */
record LineSum(Measure measure, Line total, List<Line> parts) implements Check {

	static LineSum of(Measure measure, Line total, Line... parts) {
		return new LineSum(measure, total, Arrays.asList(parts));
	}

	@Override
	public Stream<Verdict> verdicts(Account account) {
		List<Operand> terms = this.parts.stream()
			.flatMap((part) -> part.figures(account, this.measure).stream())
			.toList();
		Operand printed = this.measure.of(this.total.find(account));
		return Stream.of(Verdict.on(this.total.subject(account), printed).with(terms).isTheirSum());
	}

}
