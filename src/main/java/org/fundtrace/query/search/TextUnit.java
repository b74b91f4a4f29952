package org.fundtrace.query.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the analyzer of the full-text index distinguishes in a text: each character of
 * Chinese, Japanese and Korean, each word of other scripts.
 *
 * @param folded in lower case and common width
 * @param start where it begins in its text, in UTF-16 code units
 * @param end where it has ended
 * @param character whether it is a character that the index pairs with its neighbour
 */
record TextUnit(String folded, int start, int end, boolean character) {

	private static final Set<UnicodeScript> PAIRED = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
			UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

	private static final int FIRST_WIDE = 0xFF01;

	private static final int LAST_WIDE = 0xFF5E;

	private static final int WIDE_TO_ASCII = 0xFEE0;

	/**
	 * The units of a text, in order; what lies between them is punctuation and blanks.
	 */
	static List<TextUnit> in(String text) {
		List<TextUnit> units = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = endOfUnit(text, start);
			if (end > start) {
				units
					.add(new TextUnit(fold(text.substring(start, end)), start, end, isPaired(text.codePointAt(start))));
			}
			start = Math.max(end, text.offsetByCodePoints(start, 1));
		}
		return units;
	}

	/** Whether another unit of the same text follows at once. */
	boolean touches(TextUnit next) {
		return this.end == next.start;
	}

	private static int endOfUnit(String text, int start) {
		if (isPaired(text.codePointAt(start))) {
			return text.offsetByCodePoints(start, 1);
		}
		int end = start;
		while (end < text.length() && isOfWord(text.codePointAt(end), end > start)) {
			end = text.offsetByCodePoints(end, 1);
		}
		return end;
	}

	private static boolean isOfWord(int codePoint, boolean within) {
		return switch (Character.getType(codePoint)) {
			case Character.LETTER_NUMBER -> true;
			case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> within;
			default -> Character.isLetterOrDigit(codePoint) && !isPaired(codePoint);
		};
	}

	private static boolean isPaired(int codePoint) {
		return Character.isLetter(codePoint) && PAIRED.contains(UnicodeScript.of(codePoint));
	}

	private static String fold(String unit) {
		StringBuilder folded = new StringBuilder(unit.length());
		unit.codePoints().forEach((codePoint) -> folded.appendCodePoint(fold(codePoint)));
		return folded.toString();
	}

	private static int fold(int codePoint) {
		boolean wide = codePoint >= FIRST_WIDE && codePoint <= LAST_WIDE;
		return Character.toLowerCase(wide ? codePoint - WIDE_TO_ASCII : codePoint);
	}

}
