package org.fundtrace.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws by chance: the same seeds give the same draws. Of the generator it uses the plain
 * 64 bits alone, so that no version of the JDK bounds them in another way.
 */
final class Draw {

	private final SplittableRandom random;

	private Draw(long seed) {
		this.random = new SplittableRandom(seed);
	}

	/** Draws that depend on all of the seeds, in this order. */
	static Draw of(long... seeds) {
		long mixed = 0;
		for (long seed : seeds) {
			mixed = new SplittableRandom(mixed ^ seed).nextLong();
		}
		return new Draw(mixed);
	}

	/** A number from 0 to below the bound. */
	long below(long bound) {
		return Math.unsignedMultiplyHigh(this.random.nextLong(), bound);
	}

	/** A number between the two, both included. */
	int between(int least, int most) {
		return least + (int) below(most - least + 1L);
	}

	boolean oneIn(int times) {
		return below(times) == 0;
	}

	<T> T from(List<T> choices) {
		return choices.get((int) below(choices.size()));
	}

	/** One of the choices, the earlier ones more often. */
	<T> T skewed(List<T> choices) {
		return choices.get((int) Math.min(below(choices.size()), below(choices.size())));
	}

	/** So many of the choices, or all, each once, in their order. */
	<T> List<T> some(List<T> choices, int count) {
		List<T> some = new ArrayList<>();
		int wanted = Math.min(count, choices.size());
		for (int index = 0; some.size() < wanted; index++) {
			if (below(choices.size() - index) < wanted - some.size()) {
				some.add(choices.get(index));
			}
		}
		return some;
	}

	/** So many of the choices, each once, the earlier ones more often and first. */
	<T> List<T> skewedSome(List<T> choices, int count) {
		List<T> left = new ArrayList<>(choices);
		List<T> some = new ArrayList<>();
		while (some.size() < count && !left.isEmpty()) {
			some.add(left.remove((int) Math.min(below(left.size()), below(left.size()))));
		}
		return some;
	}

	/**
	 * An amount in hundreds of yuan: most are small, few are large, and one in eight is
	 * round, so that equal ones occur.
	 * @param bits how many binary digits the largest one has
	 */
	long amount(int bits) {
		if (oneIn(8)) {
			return 1000L * from(List.of(1, 2, 2, 5, 5, 10, 10, 20, 50));
		}
		return 1 + below(1L << between(Math.max(1, bits - 9), bits));
	}

	/** A part of an amount between the two percentages. */
	long part(long amount, int leastPercent, int mostPercent) {
		return amount * between(leastPercent * 10, mostPercent * 10) / 1000;
	}

}
