package org.fundtrace.dataset.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The Frictionless table schema of a table. */
public final class TableSchema {

	private static final String CONSTRAINTS = "constraints";

	private TableSchema() {
	}

	/**
	 * Three properties are our own: {@code printed} says that the document prints the
	 * values in the lines that the row cites, {@code separator} what stands between the
	 * texts of a list, {@code references} what these refer to. The standard has a type
	 * for lists, but its published JSON schema, which validators use, refuses it.
	 */
	public static Map<String, Object> of(Table<?> table) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
		schema.put("fields", table.columns().stream().map((column) -> field(table, column)).toList());
		if (!table.key().isEmpty()) {
			schema.put("primaryKey", table.key());
		}
		List<List<String>> uniqueKeys = table.uniqueKeys().stream().filter((key) -> key.size() > 1).toList();
		if (!uniqueKeys.isEmpty()) {
			schema.put("uniqueKeys", uniqueKeys);
		}
		List<Map<String, Object>> foreignKeys = table.columns()
			.stream()
			.filter((column) -> !column.type().list() && column.reference() != null)
			.map((column) -> foreignKey(table, column))
			.toList();
		if (!foreignKeys.isEmpty()) {
			schema.put("foreignKeys", foreignKeys);
		}
		return schema;
	}

	private static Map<String, Object> field(Table<?> table, Column column) {
		Map<String, Object> field = new LinkedHashMap<>();
		field.put("name", column.name());
		field.putAll(column.type().schema());
		Map<String, Object> constraints = new LinkedHashMap<>();
		if (column.required()) {
			constraints.put("required", true);
		}
		if (table.uniqueKeys().contains(List.of(column.name()))) {
			constraints.put("unique", true);
		}
		if (field.remove(CONSTRAINTS) instanceof Map<?, ?> more) {
			more.forEach((name, value) -> constraints.put(name.toString(), value));
		}
		if (!constraints.isEmpty()) {
			field.put(CONSTRAINTS, constraints);
		}
		field.put("printed", column.printed());
		if (column.type().list() && column.reference() != null) {
			field.put("references", column.reference().toString());
		}
		return field;
	}

	private static Map<String, Object> foreignKey(Table<?> table, Column column) {
		Map<String, Object> reference = new LinkedHashMap<>();
		Reference target = Objects.requireNonNull(column.reference());
		if (!target.table().equals(table.name())) {
			reference.put("resource", target.table());
		}
		reference.put("fields", List.of(target.column()));
		Map<String, Object> key = new LinkedHashMap<>();
		key.put("fields", List.of(column.name()));
		key.put("reference", reference);
		return key;
	}

}
