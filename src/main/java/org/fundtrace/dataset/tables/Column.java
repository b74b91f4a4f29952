package org.fundtrace.dataset.tables;

import java.lang.reflect.RecordComponent;

import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param name the name of the record component that it fills
 * @param required whether no cell may be empty
 * @param printed whether its values must stand in the lines that the row cites
 * @param quoting whether it is a sentence of the editor whose figures must stand there
 * @param reference what its values refer to
 */
public record Column(String name, CellType type, boolean required, boolean printed, boolean quoting,
		@Nullable Reference reference) {

	/** The column of cited lines. */
	public static final String LINES = "lines";

	static Column of(RecordComponent component) {
		CellType type = CellTypes.of(component.getGenericType());
		boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
		boolean printed = !component.getName().equals(LINES);
		return new Column(component.getName(), type, !nullable && !type.list(), printed, false, null);
	}

	Column unprinted() {
		return new Column(this.name, this.type, this.required, false, this.quoting, this.reference);
	}

	Column quotingFigures() {
		return new Column(this.name, this.type, this.required, false, true, this.reference);
	}

	Column referringTo(Reference target) {
		return new Column(this.name, this.type, this.required, this.printed, this.quoting, target);
	}

}
