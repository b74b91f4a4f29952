package org.fundtrace.query.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The text of a hit that fits best.
 *
 * @param text plain; an ellipsis stands where it is cut
 * @param matches where words stand in it, in order and without overlaps
 */
public record Highlight(String text, List<TextRange> matches) {

	/** How much of a long text is kept, in UTF-16 code units. */
	private static final int KEPT = 200;

	/** How much of it stands before the first match. */
	private static final int BEFORE = 60;

	private static final String ELLIPSIS = "…";

	/**
	 * The text in which most words stand; the first of several.
	 * @param values the texts of a hit, in the order of preference, some of them lists
	 */
	public static Highlight of(List<SearchWord> words, Collection<? extends @Nullable Object> values) {
		Candidate best = new Candidate("", List.of(), -1);
		for (String text : values.stream().flatMap(Highlight::texts).toList()) {
			Candidate candidate = Candidate.of(text, words);
			if (candidate.words() > best.words()) {
				best = candidate;
			}
		}
		return cut(best.text(), TextRange.merged(best.places()));
	}

	private static Stream<String> texts(@Nullable Object value) {
		return switch (value) {
			case null -> Stream.empty();
			case List<?> list -> list.stream().map(String::valueOf);
			default -> Stream.of(String.valueOf(value));
		};
	}

	private static Highlight cut(String text, List<TextRange> places) {
		if (text.length() <= KEPT) {
			return new Highlight(text, places);
		}
		int wanted = places.isEmpty() ? 0 : places.getFirst().start() - BEFORE;
		int start = boundary(text, Math.clamp(wanted, 0, text.length() - KEPT));
		int end = boundary(text, start + KEPT);
		String before = (start > 0) ? ELLIPSIS : "";
		String after = (end < text.length()) ? ELLIPSIS : "";
		TextRange kept = new TextRange(start, end);
		return new Highlight(before + text.substring(start, end) + after,
				places.stream()
					.map((place) -> place.within(kept))
					.filter((place) -> !place.isEmpty())
					.map((place) -> place.movedBy(before.length() - start))
					.toList());
	}

	/** The index itself, or the one before where it would halve a character. */
	private static int boundary(String text, int index) {
		boolean halves = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index))
				&& Character.isHighSurrogate(text.charAt(index - 1));
		return halves ? index - 1 : index;
	}

	/** A text with the places of the words, and how many of these stand in it. */
	private record Candidate(String text, List<TextRange> places, int words) {

		static Candidate of(String text, List<SearchWord> words) {
			List<TextUnit> units = TextUnit.in(text);
			List<List<TextRange>> found = words.stream()
				.map((word) -> word.findIn(units))
				.filter((places) -> !places.isEmpty())
				.toList();
			return new Candidate(text, found.stream().flatMap(List::stream).toList(), found.size());
		}

	}

}
