package org.fundtrace.dataset.tables;

import java.util.Set;

/** The column of a table that a cell refers to. */
public record Reference(String table, String column) {

	private static final String CLASSES = "functional_classes";

	private static final Set<String> NAMED = Set.of("departments", "units", "projects", CLASSES);

	/** Reads {@code departments.name}. */
	static Reference parse(String text) {
		int dot = text.indexOf('.');
		return new Reference(text.substring(0, dot), text.substring(dot + 1));
	}

	/** Whether documents print what is referred to by its name. */
	public boolean named() {
		return NAMED.contains(this.table);
	}

	/** The name that a document prints for a key: the last part of a class's path. */
	public String printedName(String key) {
		return this.table.equals(CLASSES) ? key.substring(key.lastIndexOf('/') + 1) : key;
	}

	@Override
	public String toString() {
		return this.table + "." + this.column;
	}

}
