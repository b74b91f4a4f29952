package org.fundtrace.budget;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as printed.
 *
 * @param date the day; of a month or a year the last one
 * @param precision how exactly it is printed
 * @param printed the text, {@code 2023 年 12 月 31 日}
 */
public record PrintedDate(LocalDate date, DatePrecision precision, String printed) implements PrintedValue {

	private static final Pattern PRINTED = Pattern
		.compile("(\\d{4})\\s*年(?:度|\\s*(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*日)?)?");

	/** A date in its canonical text. */
	public static PrintedDate of(LocalDate date, DatePrecision precision) {
		return new PrintedDate(date, precision, print(date, precision));
	}

	/**
	 * Reads a year, a month or a day, such as {@code 2023年 12月 31日}.
	 * @throws IllegalArgumentException when it is none, or one that no calendar has
	 */
	public static PrintedDate parse(String printed) {
		Matcher matcher = PRINTED.matcher(printed);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("expected a date such as 2023 年 12 月 31 日");
		}
		try {
			return read(matcher, printed);
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("expected a date that the calendar has", ex);
		}
	}

	private static PrintedDate read(Matcher matcher, String printed) {
		int year = Integer.parseInt(matcher.group(1));
		if (matcher.group(2) == null) {
			return new PrintedDate(LocalDate.of(year, 12, 31), DatePrecision.YEAR, printed);
		}
		YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
		if (matcher.group(3) == null) {
			return new PrintedDate(month.atEndOfMonth(), DatePrecision.MONTH, printed);
		}
		return new PrintedDate(month.atDay(Integer.parseInt(matcher.group(3))), DatePrecision.DAY, printed);
	}

	@Override
	public String canonical() {
		return print(this.date, this.precision);
	}

	private static String print(LocalDate date, DatePrecision precision) {
		return switch (precision) {
			case DAY -> "%d 年 %d 月 %d 日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
			case MONTH -> "%d 年 %d 月".formatted(date.getYear(), date.getMonthValue());
			case YEAR -> "%d 年".formatted(date.getYear());
		};
	}

}
