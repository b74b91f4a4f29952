package org.fundtrace.budget;

/**
 * A word of the printed form that states no fact.
 *
 * @param meaning in English
 */
public record FormWord(String text, String meaning) {

}
