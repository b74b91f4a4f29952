package org.fundtrace.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A target or an actual value of an indicator, as far as it can be read.
 *
 * @param raw the text as printed, {@code >=95%}
 * @param operator the printed operator, or LTE where {@code 前} follows a date
 * @param number the exact number, null for words and dates
 * @param unit the unit after the number, {@code 批次/千人}
 * @param date the day, the last one of a month or a year
 * @param datePrecision how exactly the date is printed; null without a date
 */
public record IndicatorValue(String raw, @Nullable Comparison operator, @Nullable BigDecimal number,
		@Nullable String unit, @Nullable LocalDate date, @Nullable DatePrecision datePrecision) {

	private static final Pattern OPERATOR = Pattern.compile("([<>＜＞]\\s*[=＝]|[<>=≤≥＜＞＝]|)\\s*(.*)", Pattern.DOTALL);

	private static final Pattern NUMBER = Pattern
		.compile("(" + Numerals.NUMBER + ")\\s*([\\p{IsHan}\\p{IsLatin}%％‰℃/／()（）]*)");

	private static final Pattern DATE = Pattern.compile("(.*[年度月日])(\\s*(?:以前|之前|前))?");

	/**
	 * Reads a value; what is neither a number with a unit nor a date is raw only.
	 * @throws IllegalArgumentException when its number cannot be kept exactly
	 */
	public static IndicatorValue parse(String raw) {
		Matcher matcher = OPERATOR.matcher(raw.strip());
		if (!matcher.matches()) {
			return words(raw);
		}
		Comparison operator = Comparison.find(matcher.group(1));
		IndicatorValue date = date(raw, operator, matcher.group(2));
		return (date != null) ? date : number(raw, operator, matcher.group(2));
	}

	private static @Nullable IndicatorValue date(String raw, @Nullable Comparison operator, String text) {
		Matcher matcher = DATE.matcher(text);
		if (!matcher.matches()) {
			return null;
		}
		try {
			PrintedDate date = PrintedDate.parse(matcher.group(1));
			boolean before = operator == null && matcher.group(2) != null;
			return new IndicatorValue(raw, before ? Comparison.LTE : operator, null, null, date.date(),
					date.precision());
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static IndicatorValue number(String raw, @Nullable Comparison operator, String text) {
		Matcher matcher = NUMBER.matcher(text);
		if (!matcher.matches()) {
			return words(raw);
		}
		String unit = matcher.group(2);
		return new IndicatorValue(raw, operator, Numerals.parseFigure(matcher.group(1)), unit.isEmpty() ? null : unit,
				null, null);
	}

	/**
	 * This value as a text says it that says the same: its own where it does, else a
	 * canonical one; its own too where neither a number nor a date is known.
	 */
	public IndicatorValue consistent() {
		IndicatorValue printed = parse(this.raw);
		boolean known = this.number != null || this.date != null;
		return (printed.means(this) || !known) ? printed : parse(print());
	}

	/** Whether both say the same, however many zeros their numbers end in. */
	private boolean means(IndicatorValue other) {
		boolean sameNumber = (this.number != null && other.number != null) ? this.number.compareTo(other.number) == 0
				: this.number == null && other.number == null;
		return sameNumber && this.operator == other.operator && Objects.equals(this.unit, other.unit)
				&& Objects.equals(this.date, other.date) && this.datePrecision == other.datePrecision;
	}

	private String print() {
		String comparison = (this.operator != null) ? this.operator.printed() : "";
		if (this.number == null && this.date != null) {
			DatePrecision precision = (this.datePrecision != null) ? this.datePrecision : DatePrecision.DAY;
			return comparison + PrintedDate.of(this.date, precision).printed();
		}
		String number = (this.number != null) ? Numerals.print(this.number) : "";
		boolean word = this.unit != null && Character.isLetter(this.unit.codePointAt(0));
		return comparison + number + (word ? " " : "") + Objects.requireNonNullElse(this.unit, "");
	}

	private static IndicatorValue words(String raw) {
		return new IndicatorValue(raw, null, null, null, null, null);
	}

	/**
	 * Whether an actual value reaches this target; a target without an operator is to be
	 * equalled. Null where either is in words, the units differ, or the actual value is
	 * printed too roughly to say.
	 */
	public @Nullable Boolean metBy(IndicatorValue actual) {
		if (actual.operator != null && actual.operator != Comparison.EQ) {
			return null;
		}
		Comparison comparison = (this.operator != null) ? this.operator : Comparison.EQ;
		if (this.number != null && actual.number != null) {
			boolean comparable = Objects.equals(this.comparableUnit(), actual.comparableUnit());
			return comparable ? comparison.holds(Range.of(actual.number), Range.of(this.number)) : null;
		}
		Range<LocalDate> days = days();
		Range<LocalDate> actualDays = actual.days();
		return (days != null && actualDays != null) ? comparison.holds(actualDays, days) : null;
	}

	/** The unit in one spelling, whichever width its signs are printed in. */
	public @Nullable String comparableUnit() {
		return (this.unit != null) ? this.unit.replace("％", "%").replace("／", "/") : null;
	}

	private @Nullable Range<LocalDate> days() {
		if (this.date == null || this.datePrecision == null) {
			return null;
		}
		return new Range<>(switch (this.datePrecision) {
			case DAY -> this.date;
			case MONTH -> this.date.withDayOfMonth(1);
			case YEAR -> this.date.withDayOfYear(1);
		}, this.date);
	}

}
