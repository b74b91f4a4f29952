package org.fundtrace.dataset.tables;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.DocumentText;
import org.jspecify.annotations.Nullable;

/** The rows of an account, by the record that its components hold. */
public final class AccountRows {

	private static final RecordComponent[] COMPONENTS = Account.class.getRecordComponents();

	private AccountRows() {
	}

	/** The record whose rows a component holds, or the text of the document. */
	private static Class<?> held(RecordComponent component) {
		return (component.getGenericType() instanceof ParameterizedType list)
				? (Class<?>) list.getActualTypeArguments()[0] : component.getType();
	}

	private static RecordComponent component(Class<?> type) {
		return Arrays.stream(COMPONENTS).filter((each) -> held(each) == type).findFirst().orElseThrow();
	}

	/** How many rows of a record an account needs at least. */
	public static int least(Class<?> type) {
		RecordComponent component = component(type);
		boolean open = component.getType() == List.class
				|| component.getAnnotatedType().isAnnotationPresent(Nullable.class);
		return open ? 0 : 1;
	}

	/** How many rows of a record an account can hold. */
	public static int most(Class<?> type) {
		return (component(type).getType() == List.class) ? Integer.MAX_VALUE : 1;
	}

	/** The rows of one table. */
	public static List<Record> list(Account account, Table<?> table) {
		return switch (Components.value(component(table.type()), account)) {
			case null -> List.of();
			case List<?> rows -> rows.stream().map(Record.class::cast).toList();
			case Object row -> List.of((Record) row);
		};
	}

	/**
	 * An account of all tables' rows.
	 * @param rows the rows by their type; a type that is missing has none
	 */
	public static Account assemble(Map<Class<?>, List<Record>> rows, DocumentText text) {
		List<@Nullable Object> values = new ArrayList<>();
		for (RecordComponent component : COMPONENTS) {
			List<Record> held = rows.getOrDefault(held(component), List.of());
			boolean list = component.getType() == List.class;
			values.add(list ? held : (component.getType() == DocumentText.class) ? text : first(held));
		}
		return Components.create(Account.class, values);
	}

	private static @Nullable Record first(List<Record> rows) {
		return rows.isEmpty() ? null : rows.getFirst();
	}

}
