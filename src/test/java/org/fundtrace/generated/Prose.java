package org.fundtrace.generated;

import java.util.StringJoiner;

/** Sentences as documents have them, made of the vocabulary. */
final class Prose {

	private Prose() {
	}

	/** So many clauses, with a full stop. */
	static String sentence(Draw draw, int clauses) {
		StringJoiner sentence = new StringJoiner("，", "", "。");
		for (int clause = 0; clause < clauses; clause++) {
			sentence.add(clause(draw));
		}
		return sentence.toString();
	}

	/** A clause, now and then one with a figure. */
	private static String clause(Draw draw) {
		String work = draw.skewed(Vocabulary.VERBS) + draw.skewed(Vocabulary.OBJECTS);
		return switch ((int) draw.below(6)) {
			case 0 -> work + " " + draw.between(2, 120) + " 次";
			case 1, 2 -> draw.skewed(Vocabulary.MANNERS) + work;
			case 3 -> work + "，提升" + draw.skewed(Vocabulary.AIMS);
			default -> work;
		};
	}

	/** Why an amount is another than expected, without a full stop. */
	static String cause(Draw draw) {
		String cause = draw.skewed(Vocabulary.CAUSES) + "，" + draw.skewed(Vocabulary.OBJECTS) + "经费";
		String change = draw.oneIn(2) ? "增加" : "减少";
		return cause + (draw.oneIn(3) ? "相应" + change + "，" + draw.from(Vocabulary.CAUSES) : change);
	}

	/** A short heading. */
	static String title(Draw draw) {
		return draw.skewed(Vocabulary.MANNERS) + draw.skewed(Vocabulary.VERBS) + draw.skewed(Vocabulary.OBJECTS);
	}

}
