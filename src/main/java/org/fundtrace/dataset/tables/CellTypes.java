package org.fundtrace.dataset.tables;

import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fundtrace.budget.Count;
import org.fundtrace.budget.Figure;
import org.fundtrace.budget.FiscalYear;
import org.fundtrace.budget.IndicatorValue;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.Percentage;
import org.fundtrace.budget.PrintedDate;
import org.fundtrace.budget.PrintedWord;
import org.fundtrace.budget.SourceSpans;

/** The cell types of the Java types that rows are made of. */
final class CellTypes {

	private static final String SEPARATOR = "|";

	private static final String CONSTRAINTS = "constraints";

	private static final List<CellType> TYPES = List.of(
			CellType.text(String.class, "string", CellTypes::text, Function.identity()),
			CellType.text(List.class, "string", CellTypes::list, CellTypes::join).with("separator", SEPARATOR),
			CellType.text(Boolean.class, "boolean", CellTypes::flag, String::valueOf)
				.with("trueValues", List.of("true"))
				.with("falseValues", List.of("false")),
			CellType.text(PrintedDate.class, "string", PrintedDate::parse, PrintedDate::printed),
			CellType.text(IndicatorValue.class, "string", (cell) -> IndicatorValue.parse(text(cell)),
					IndicatorValue::raw),
			CellType.text(SourceSpans.class, "string", SourceSpans::parse, SourceSpans::toString)
				.with(CONSTRAINTS, Map.of("pattern", "\\d+(-\\d+)?(;\\d+(-\\d+)?)*")),
			CellType.figure(Integer.class, "integer", CellTypes::integer, String::valueOf),
			CellType.figure(FiscalYear.class, "year", FiscalYear::parse, FiscalYear::toString),
			CellType.figure(Count.class, "integer", Count::parse, Count::printed).with("groupChar", ","),
			CellType.figure(Figure.class, "number", Figure::parse, Figure::printed).with("groupChar", ","),
			CellType.figure(Percentage.class, "number", Percentage::parse, Percentage::printed)
				.with("groupChar", ",")
				.with("bareNumber", false),
			CellType.figure(Money.class, "string", CellTypes::money, (money) -> Objects.requireNonNull(money.printed()))
				.with(CONSTRAINTS, Map.of("pattern", "-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)? (元|万元|亿元)")));

	private CellTypes() {
	}

	static CellType of(Type type) {
		Class<?> raw = (Class<?>) ((type instanceof ParameterizedType generic) ? generic.getRawType() : type);
		Class<?> wrapped = MethodType.methodType(raw).wrap().returnType();
		return raw.isEnum() ? constants(raw)
				: TYPES.stream().filter((cell) -> cell.javaType() == wrapped).findFirst().orElseThrow();
	}

	private static CellType constants(Class<?> type) {
		Object[] constants = type.getEnumConstants();
		List<String> words = Arrays.stream(constants).map(CellTypes::word).toList();
		return CellType.text(Object.class, "string", (cell) -> {
			if (!words.contains(cell)) {
				throw new IllegalArgumentException("expected one of " + String.join(", ", words));
			}
			return constants[words.indexOf(cell)];
		}, CellTypes::word).with(CONSTRAINTS, Map.of("enum", words));
	}

	private static String word(Object constant) {
		return (constant instanceof PrintedWord word) ? word.printed() : constant.toString();
	}

	private static String text(String cell) {
		if (!cell.equals(cell.strip()) || cell.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("expected text in one line, without white space around it");
		}
		return cell;
	}

	static List<String> split(String cell) {
		return List.of(cell.split("\\|", -1));
	}

	private static List<String> list(String cell) {
		List<String> items = split(cell);
		items.forEach(CellTypes::text);
		if (items.contains("")) {
			throw new IllegalArgumentException("expected texts with one " + SEPARATOR + " between them");
		}
		return items;
	}

	private static String join(List<?> items) {
		return items.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
	}

	private static Boolean flag(String cell) {
		return switch (cell) {
			case "true" -> true;
			case "false" -> false;
			default -> throw new IllegalArgumentException("expected true or false");
		};
	}

	private static Integer integer(String cell) {
		if (!cell.matches("0|[1-9]\\d{0,8}")) {
			throw new IllegalArgumentException("expected a whole number of zero or more");
		}
		return Integer.valueOf(cell);
	}

	private static Money money(String cell) {
		if (!cell.matches("\\S+ \\S+")) {
			throw new IllegalArgumentException("expected an amount, one space and its unit, such as 1,234.50 万元");
		}
		return Money.parse(cell);
	}

}
