package org.fundtrace.publish.packages;

import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fundtrace.budget.SourceSpans;
import org.fundtrace.dataset.tables.Components;
import org.fundtrace.graph.Properties;
import org.fundtrace.graph.Relationships;
import org.jspecify.annotations.Nullable;

/**
 * How nodes of one label become rows of one type again: every component is the property
 * of its own name, but for those that a declaration here takes from elsewhere.
 *
 * @param <T> the type of the rows
 */
final class RowType<T extends Record> {

	private final String label;

	private final Class<T> type;

	/** What one row is in Cypher: {@code n}, with the properties. */
	private final String match;

	private final Map<String, String> links = new LinkedHashMap<>();

	private final Map<String, ComponentReader> readers = new LinkedHashMap<>();

	private RowType(String label, Class<T> type, String match) {
		this.label = label;
		this.type = type;
		this.match = match;
	}

	/** A type whose nodes belong to one account. */
	static <T extends Record> RowType<T> owned(String label, Class<T> type) {
		return new RowType<>(label, type, "(n:%s {accountId: $account})".formatted(label));
	}

	/** A type whose nodes several accounts may describe, each on its relationship. */
	static <T extends Record> RowType<T> shared(String label, Class<T> type) {
		return new RowType<>(label, type, "(account)-[n:%s]->(:%s)".formatted(Relationships.NAMES, label));
	}

	/** A component that is a property of another name. */
	RowType<T> property(String component, String property) {
		return with(component, (account, row, raw) -> StoredValues.read(raw, row, property));
	}

	/** A component that is made of several properties. */
	RowType<T> value(String component, ValueReader reader) {
		return with(component, (account, row, raw) -> reader.read(row));
	}

	/** A component that is the key of the node whose id is a property. */
	RowType<T> id(String component, String property, String key) {
		return with(component, (account, row, raw) -> {
			String id = row.text(property);
			return (id != null) ? StoredValues.plain(raw, account.key(id, key)) : null;
		});
	}

	/** A component that is the key of the node where a relationship ends. */
	RowType<T> to(String component, String relationship, String other, String key) {
		return link(component, "(n)-[r:%s]->(other:%s)".formatted(relationship, other), key);
	}

	/** A component that is the key of the node where a relationship begins. */
	RowType<T> from(String component, String relationship, String other, String key) {
		return link(component, "(n)<-[r:%s]-(other:%s)".formatted(relationship, other), key);
	}

	private RowType<T> link(String component, String pattern, String key) {
		this.links.put(component,
				"COLLECT { MATCH %s RETURN other.id ORDER BY r.%s }".formatted(pattern, Properties.POSITION));
		return with(component, (account, row, raw) -> {
			List<Object> keys = row.links()
				.getOrDefault(component, List.of())
				.stream()
				.map((id) -> account.key(id, key))
				.toList();
			return (raw == List.class) ? keys : keys.isEmpty() ? null : StoredValues.plain(raw, keys.getFirst());
		});
	}

	private RowType<T> with(String component, ComponentReader reader) {
		this.readers.put(component, reader);
		return this;
	}

	String label() {
		return this.label;
	}

	Class<T> type() {
		return this.type;
	}

	/** The rows of the account that $account and {@code account} name. */
	String statement() {
		String links = this.links.entrySet()
			.stream()
			.map((link) -> link.getKey() + ": " + link.getValue())
			.collect(Collectors.joining(", ", "{", "}"));
		return "MATCH %s RETURN '%s' AS label, properties(n) AS properties, %s AS links\n".formatted(this.match,
				this.label, links);
	}

	/** The rows of an account, in the order of their table. */
	List<Record> rows(StoredAccount account) {
		return account.rows(this.label).stream().map((row) -> (Record) row(account, row)).toList();
	}

	private T row(StoredAccount account, StoredRow row) {
		List<@Nullable Object> values = new ArrayList<>();
		for (RecordComponent component : this.type.getRecordComponents()) {
			values.add(value(account, row, component));
		}
		return Components.create(this.type, values);
	}

	private @Nullable Object value(StoredAccount account, StoredRow row, RecordComponent component) {
		String name = component.getName();
		ComponentReader reader = this.readers.getOrDefault(name, RowType.ofName(component));
		try {
			Object value = reader.read(account, row, component.getType());
			if (value != null || component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
				return value;
			}
		}
		catch (ClassCastException | IllegalArgumentException | ArithmeticException | DateTimeException wrong) {
			throw new UnpublishableAccountException(
					"%s of %s cannot be read (%s)".formatted(name, row.id(), wrong.getMessage()));
		}
		throw new UnpublishableAccountException("%s has no %s".formatted(row.id(), name));
	}

	private static ComponentReader ofName(RecordComponent component) {
		boolean source = component.getType() == SourceSpans.class && component.getName().equals("lines");
		String property = source ? Properties.SOURCE_SPANS : component.getName();
		return (account, row, raw) -> StoredValues.read(raw, row, property);
	}

	/** Reads one component of a row. */
	private interface ComponentReader {

		@Nullable Object read(StoredAccount account, StoredRow row, Class<?> raw);

	}

	/** Reads one value of a row. */
	interface ValueReader {

		@Nullable Object read(StoredRow row);

	}

}
