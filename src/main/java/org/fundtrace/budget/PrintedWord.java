package org.fundtrace.budget;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A constant that documents print as a Chinese word. */
public interface PrintedWord {

	/** The word as printed, such as {@code 产出指标}. */
	String printed();

	/**
	 * The constant that documents print as this word.
	 * @throws IllegalArgumentException when no constant is printed so; the message lists
	 * the words that are known
	 */
	static <E extends Enum<E> & PrintedWord> E parse(Class<E> type, String printed) {
		E[] constants = type.getEnumConstants();
		return Arrays.stream(constants)
			.filter((constant) -> constant.printed().equals(printed))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("expected one of "
					+ Arrays.stream(constants).map(PrintedWord::printed).collect(Collectors.joining(", "))));
	}

}
