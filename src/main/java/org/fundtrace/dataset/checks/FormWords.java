package org.fundtrace.dataset.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The words of the printed form, which may stand between the values of rows. */
final class FormWords {

	private final Map<String, Integer> uses = new LinkedHashMap<>();

	private final int longest;

	FormWords(Collection<String> words) {
		words.forEach((word) -> this.uses.put(word, 0));
		this.longest = words.stream().mapToInt(String::length).max().orElse(0);
	}

	/** How often each word was used. */
	Map<String, Integer> uses() {
		return this.uses;
	}

	/** Whether a text is nothing but form words; counts those that it is made of. */
	boolean make(String text) {
		List<String> words = split(text);
		if (words == null) {
			return false;
		}
		words.forEach((word) -> this.uses.merge(word, 1, Integer::sum));
		return true;
	}

	/** Into as few words as possible, of equally few ones into longer first words. */
	private @Nullable List<String> split(String text) {
		int[] fewest = new int[text.length() + 1];
		int[] first = new int[text.length() + 1];
		for (int start = text.length() - 1; start >= 0; start--) {
			fewest[start] = Integer.MAX_VALUE;
			for (int length = Math.min(this.longest, text.length() - start); length > 0; length--) {
				int rest = fewest[start + length];
				if (rest < fewest[start] - 1 && this.uses.containsKey(text.substring(start, start + length))) {
					fewest[start] = rest + 1;
					first[start] = length;
				}
			}
		}
		return (fewest[0] == Integer.MAX_VALUE) ? null : words(text, first);
	}

	private static List<String> words(String text, int[] lengths) {
		List<String> words = new ArrayList<>();
		for (int start = 0; start < text.length(); start += lengths[start]) {
			words.add(text.substring(start, start + lengths[start]));
		}
		return words;
	}

}
