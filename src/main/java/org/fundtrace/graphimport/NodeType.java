package org.fundtrace.graphimport;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.PrintedValue;
import org.fundtrace.graph.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one type become nodes of one label: every component is a property, but
 * for those that a declaration here replaces by another value or by a relationship.
 *
 * @param <T> the type of the rows
 */
final class NodeType<T extends Record> {

	private final String label;

	private final boolean shared;

	private final Function<Account, List<T>> rows;

	private final BiFunction<AccountKeys, T, String> id;

	private final Map<String, BiFunction<AccountKeys, T, @Nullable Object>> values = new LinkedHashMap<>();

	private final List<LinkRule<T>> links = new ArrayList<>();

	private NodeType(String label, boolean shared, Function<Account, List<T>> rows,
			BiFunction<AccountKeys, T, String> id) {
		this.label = label;
		this.shared = shared;
		this.rows = rows;
		this.id = id;
	}

	/** A type whose nodes belong to one account. */
	static <T extends Record> NodeType<T> owned(String label, Function<Account, List<T>> rows,
			BiFunction<AccountKeys, T, String> id) {
		return new NodeType<>(label, false, rows, id);
	}

	/** A type with at most one row in an account. */
	static <T extends Record> NodeType<T> single(String label, Function<Account, @Nullable T> row) {
		return owned(label, (account) -> {
			T only = row.apply(account);
			return (only != null) ? List.of(only) : List.of();
		}, (keys, only) -> keys.owned(label));
	}

	/** A type whose nodes several accounts may name. */
	static <T extends Record> NodeType<T> shared(String label, Function<Account, List<T>> rows,
			BiFunction<AccountKeys, T, String> id) {
		return new NodeType<>(label, true, rows, id);
	}

	/** Adds a property, or replaces that of the component of this name. */
	NodeType<T> with(String name, BiFunction<AccountKeys, T, @Nullable Object> value) {
		this.values.put(name, value);
		return this;
	}

	/** As {@link #with(String, BiFunction)}, for a value that the row itself gives. */
	NodeType<T> with(String name, Function<T, @Nullable Object> value) {
		return with(name, (keys, row) -> value.apply(row));
	}

	/** A relationship from the account. */
	NodeType<T> from(String relationship) {
		return from(relationship, (row) -> true);
	}

	/** A relationship from the account to the rows that the condition holds for. */
	NodeType<T> from(String relationship, Predicate<T> condition) {
		return from(relationship, (keys, row) -> condition.test(row) ? keys.account() : null);
	}

	/** The same, with properties of the relationship. */
	NodeType<T> from(String relationship, Predicate<T> condition, Function<T, Map<String, Object>> properties) {
		this.links.add((keys, row, id) -> condition.test(row)
				? List.of(new GraphLink(keys.account(), relationship, id, properties.apply(row))) : List.of());
		return this;
	}

	/** A relationship from another node, where there is one. */
	NodeType<T> from(String relationship, BiFunction<AccountKeys, T, @Nullable String> other) {
		this.links
			.add((keys, row, id) -> list(other.apply(keys, row), (from) -> new GraphLink(from, relationship, id)));
		return this;
	}

	/** A relationship to another node, where there is one. */
	NodeType<T> to(String relationship, BiFunction<AccountKeys, T, @Nullable String> other) {
		this.links.add((keys, row, id) -> list(other.apply(keys, row), (to) -> new GraphLink(id, relationship, to)));
		return this;
	}

	/** Relationships that no other declaration gives. */
	NodeType<T> links(LinkRule<T> rule) {
		this.links.add(rule);
		return this;
	}

	/**
	 * Relationships to the nodes that a component lists, instead of the component; each
	 * has its place in the list.
	 */
	NodeType<T> toEach(String component, String relationship, Function<T, List<String>> names,
			BiFunction<AccountKeys, String, String> id) {
		this.links.add((keys, row, own) -> {
			List<String> listed = names.apply(row);
			return IntStream.range(0, listed.size())
				.mapToObj((index) -> new GraphLink(own, relationship, id.apply(keys, listed.get(index)),
						Map.of(Properties.POSITION, index + 1L)))
				.toList();
		});
		return with(component, (row) -> null);
	}

	/** A relationship to the node that a component names, instead of the component. */
	NodeType<T> to(String component, String relationship, Function<T, @Nullable String> name,
			BiFunction<AccountKeys, String, String> id) {
		return to(relationship, (keys, row) -> {
			String named = name.apply(row);
			return (named != null) ? id.apply(keys, named) : null;
		}).with(component, (row) -> null);
	}

	String label() {
		return this.label;
	}

	boolean isShared() {
		return this.shared;
	}

	List<T> rows(Account account) {
		return this.rows.apply(account);
	}

	String id(AccountKeys keys, T row) {
		return this.id.apply(keys, row);
	}

	List<GraphLink> links(AccountKeys keys, T row) {
		String own = id(keys, row);
		return this.links.stream().flatMap((rule) -> rule.links(keys, row, own).stream()).toList();
	}

	/**
	 * The values of a row by name, with what is declared for it here, and with the texts
	 * that cannot be told from the values.
	 */
	Map<String, @Nullable Object> values(AccountKeys keys, T row) {
		Map<String, @Nullable Object> all = new LinkedHashMap<>();
		for (RecordComponent component : row.getClass().getRecordComponents()) {
			Object value = value(component, row);
			all.put(component.getName(), value);
			if (value instanceof PrintedValue printed && !printed.printed().equals(printed.canonical())) {
				all.put(component.getName() + Properties.TEXT, printed.printed());
			}
		}
		this.values.forEach((name, value) -> all.put(name, value.apply(keys, row)));
		return all;
	}

	private static @Nullable Object value(RecordComponent component, Record row) {
		try {
			return component.getAccessor().invoke(row);
		}
		catch (ReflectiveOperationException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static <R> List<R> list(@Nullable String name, Function<String, R> wrap) {
		return (name != null) ? List.of(wrap.apply(name)) : List.of();
	}

	/** The relationships that a row gives its node. */
	interface LinkRule<T> {

		List<GraphLink> links(AccountKeys keys, T row, String own);

	}

}
