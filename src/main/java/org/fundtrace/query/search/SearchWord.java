package org.fundtrace.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One thing that a text looks for.
 *
 * @param text as the client writes it, without punctuation at its ends
 * @param units what has to stand one behind the other
 */
public record SearchWord(String text, List<TextUnit> units) {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	/**
	 * The words of a text. What stands between blanks is one, unless it holds a single
	 * Chinese character between others: the index has that character in pairs only, where
	 * more follow it.
	 */
	public static List<SearchWord> in(String text) {
		return BLANKS.splitAsStream(text).flatMap((word) -> split(word).stream()).distinct().toList();
	}

	private static List<SearchWord> split(String word) {
		List<TextUnit> units = TextUnit.in(word);
		List<SearchWord> parts = new ArrayList<>();
		int start = 0;
		for (int i = 1; i <= units.size(); i++) {
			if (i == units.size() || isAlone(units, i) || isAlone(units, i - 1)) {
				List<TextUnit> part = List.copyOf(units.subList(start, i));
				parts.add(new SearchWord(word.substring(part.getFirst().start(), part.getLast().end()), part));
				start = i;
			}
		}
		return parts;
	}

	/** Whether a unit is a character that has no neighbour to make a pair with. */
	private static boolean isAlone(List<TextUnit> units, int index) {
		return units.get(index).character() && !(index > 0 && isPair(units, index - 1))
				&& !(index + 1 < units.size() && isPair(units, index));
	}

	private static boolean isPair(List<TextUnit> units, int first) {
		TextUnit left = units.get(first);
		TextUnit right = units.get(first + 1);
		return left.character() && right.character() && left.touches(right);
	}

	/** Whether it is a single character, which the index has in pairs only. */
	boolean isSingleCharacter() {
		return this.units.size() == 1 && this.units.getFirst().character();
	}

	/** Where it stands in a text of these units, each place as start and end. */
	List<TextRange> findIn(List<TextUnit> text) {
		List<TextRange> places = new ArrayList<>();
		int length = this.units.size();
		for (int i = 0; i + length <= text.size(); i++) {
			if (isAt(text.subList(i, i + length))) {
				places.add(new TextRange(text.get(i).start(), text.get(i + length - 1).end()));
			}
		}
		return places;
	}

	private boolean isAt(List<TextUnit> place) {
		for (int i = 0; i < place.size(); i++) {
			boolean same = this.units.get(i).folded().equals(place.get(i).folded());
			if (!same || (i > 0 && isPair(this.units, i - 1) != isPair(place, i - 1))) {
				return false;
			}
		}
		return true;
	}

}
