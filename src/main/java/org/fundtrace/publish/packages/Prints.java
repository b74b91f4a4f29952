package org.fundtrace.publish.packages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.fundtrace.budget.Count;
import org.fundtrace.budget.DatePrecision;
import org.fundtrace.budget.Figure;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.MoneyUnit;
import org.fundtrace.budget.Percentage;
import org.fundtrace.budget.PrintedDate;
import org.jspecify.annotations.Nullable;

/**
 * Values with the text that prints them: the stored text where it says the stored value,
 * else the canonical one, for the value counts. A sign that a word gives is not printed,
 * or is printed though it says nothing: such a value is told by its size.
 */
final class Prints {

	private Prints() {
	}

	static Money money(long fen, @Nullable String text, boolean bySize) {
		return consistent(text, Money::parse, (money) -> size(money.fen(), bySize) == size(fen, bySize),
				Money.print(size(fen, bySize), unit(text)));
	}

	static Count count(int number, @Nullable String text) {
		return consistent(text, Count::parse, (count) -> count.value() == number, Count.of(number));
	}

	static Figure figure(BigDecimal number, @Nullable String text) {
		return consistent(text, Figure::parse, (figure) -> figure.value().compareTo(number) == 0, Figure.of(number));
	}

	static Percentage percentage(BigDecimal number, @Nullable String text, boolean bySize) {
		BigDecimal size = size(number, bySize);
		return consistent(text, Percentage::parse, (rate) -> size(rate.value(), bySize).compareTo(size) == 0,
				Percentage.of(size));
	}

	static PrintedDate date(LocalDate date, @Nullable String text) {
		return consistent(text, PrintedDate::parse, (printed) -> printed.date().equals(date),
				PrintedDate.of(date, DatePrecision.DAY));
	}

	private static <T> T consistent(@Nullable String text, Function<String, T> parse, Predicate<T> says, T canonical) {
		if (text == null) {
			return canonical;
		}
		try {
			T printed = parse.apply(text);
			return says.test(printed) ? printed : canonical;
		}
		catch (IllegalArgumentException noSuchValue) {
			return canonical;
		}
	}

	/** The unit of a printed amount, so that a table keeps to one; else 万元. */
	private static MoneyUnit unit(@Nullable String text) {
		return Stream.of(MoneyUnit.TEN_THOUSAND_YUAN, MoneyUnit.HUNDRED_MILLION_YUAN, MoneyUnit.YUAN)
			.filter((unit) -> text != null && text.endsWith(unit.printed()))
			.findFirst()
			.orElse(MoneyUnit.TEN_THOUSAND_YUAN);
	}

	private static long size(long number, boolean bySize) {
		return bySize ? Math.absExact(number) : number;
	}

	private static BigDecimal size(BigDecimal number, boolean bySize) {
		return bySize ? number.abs() : number;
	}

}
