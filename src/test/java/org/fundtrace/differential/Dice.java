package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Chance that a seed repeats. */
final class Dice {

	private final RandomGenerator random;

	private final long seed;

	Dice(long seed) {
		this.seed = seed;
		this.random = new SplittableRandom(seed);
	}

	/** True in so many of a hundred cases. */
	boolean percent(int chance) {
		return this.random.nextInt(100) < chance;
	}

	/** A number from low to high, both included. */
	int between(int low, int high) {
		return this.random.nextInt(low, high + 1);
	}

	<T> T one(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	/** So many different ones, or all, in an order of chance. */
	<T> List<T> some(Collection<T> choices, int count) {
		List<T> left = new ArrayList<>(choices);
		List<T> chosen = new ArrayList<>();
		while (!left.isEmpty() && chosen.size() < count) {
			chosen.add(left.remove(this.random.nextInt(left.size())));
		}
		return chosen;
	}

	/**
	 * As {@link #some}, but the first one goes round with the seed: of many seeds in a
	 * row, each choice is the first of some.
	 * @param pace how many seeds in a row give the same
	 */
	<T> List<T> inTurn(List<T> choices, int count, int pace) {
		if (choices.isEmpty() || count == 0) {
			return List.of();
		}
		T first = choices.get(Math.floorMod(this.seed / pace, choices.size()));
		List<T> chosen = new ArrayList<>(List.of(first));
		some(choices, count).stream().filter((other) -> !other.equals(first)).limit(count - 1L).forEach(chosen::add);
		return chosen;
	}

}
