package org.fundtrace.query.flow;

/** How many indicators there are, and how many of them were met. */
public record Outcomes(int indicators, int met) {

	Outcomes plus(Outcomes other) {
		return new Outcomes(this.indicators + other.indicators, this.met + other.met);
	}

}
