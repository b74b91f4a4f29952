package org.fundtrace.budget;

/** The word before a change on the prior year; it gives the change its sign. */
public enum ChangeWord implements PrintedWord {

	/** An amount went up. */
	INCREASE("增加", 1),

	/** An amount went down. */
	DECREASE("减少", -1),

	/** A rate of growth. */
	GROWTH("增长", 1),

	/** A rate of decline. */
	DECLINE("下降", -1),

	/** A rate of decline, the rarer word. */
	DROP("降低", -1);

	private final String printed;

	private final int sign;

	ChangeWord(String printed, int sign) {
		this.printed = printed;
		this.sign = sign;
	}

	@Override
	public String printed() {
		return this.printed;
	}

	/** 1 for a rise, -1 for a fall. */
	public int sign() {
		return this.sign;
	}

	/** This word, or the one for the other direction where the sign contradicts it. */
	public ChangeWord towards(int direction) {
		return (this.sign * direction >= 0) ? this : switch (this) {
			case INCREASE -> DECREASE;
			case DECREASE -> INCREASE;
			case GROWTH -> DECLINE;
			case DECLINE, DROP -> GROWTH;
		};
	}

}
