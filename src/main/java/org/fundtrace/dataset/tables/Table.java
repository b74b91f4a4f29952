package org.fundtrace.dataset.tables;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A table of the data package: the columns are the components of its rows' record, in
 * order; what else there is to know is declared in {@link Tables}.
 *
 * @param name the file's name without its ending
 * @param key the columns of the primary key, none for a table of one row
 * @param uniqueKeys further keys
 * @param repeating whether rows cite further lines that print a value of theirs again
 */
public record Table<R extends Record>(String name, Class<R> type, List<Column> columns, List<String> key,
		List<List<String>> uniqueKeys, boolean repeating) {

	/**
	 * A table with a column for each component of its record.
	 * @param key the columns of its primary key
	 */
	public static <R extends Record> Table<R> of(String name, Class<R> type, String... key) {
		List<Column> columns = Arrays.stream(type.getRecordComponents()).map(Column::of).toList();
		return new Table<>(name, type, columns, List.of(key), List.of(), false);
	}

	Table<R> unique(String... names) {
		List<List<String>> keys = Stream.concat(this.uniqueKeys.stream(), Stream.of(List.of(names))).toList();
		return new Table<>(this.name, this.type, this.columns, this.key, keys, this.repeating);
	}

	/**
	 * These columns hold keys or what the editor adds; the document need not print it.
	 */
	public Table<R> unprinted(String... names) {
		List<String> affected = List.of(names);
		affected.forEach(this::column);
		return withColumns((column) -> affected.contains(column.name()) ? column.unprinted() : column);
	}

	/** An editor's sentence, whose figures must stand in the lines that the row cites. */
	Table<R> quoting(String column) {
		return change(column, (quoting) -> quoting.unprinted().quotingFigures());
	}

	Table<R> references(String column, String target) {
		return change(column, (referring) -> referring.referringTo(Reference.parse(target)));
	}

	/** Rows cite further lines that print a value of theirs again. */
	Table<R> repeats() {
		return new Table<>(this.name, this.type, this.columns, this.key, this.uniqueKeys, true);
	}

	private Table<R> change(String name, UnaryOperator<Column> change) {
		Column changed = column(name);
		return withColumns((column) -> column.equals(changed) ? change.apply(column) : column);
	}

	private Table<R> withColumns(UnaryOperator<Column> change) {
		List<Column> changed = this.columns.stream().map(change).toList();
		return new Table<>(this.name, this.type, changed, this.key, this.uniqueKeys, this.repeating);
	}

	/** The column of such a name, which it has. */
	public Column column(String column) {
		return this.columns.stream()
			.filter((each) -> each.name().equals(column))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(this.name + " has no column " + column));
	}

	/** The name of its file within the package. */
	public String fileName() {
		return this.name + ".csv";
	}

	/** The names of its columns, the first record of its file. */
	public List<String> header() {
		return this.columns.stream().map(Column::name).toList();
	}

	/** The cells of a row. */
	public List<String> format(Record row) {
		RecordComponent[] components = this.type.getRecordComponents();
		return IntStream.range(0, components.length)
			.mapToObj((index) -> format(this.columns.get(index), Components.value(components[index], row)))
			.toList();
	}

	private static String format(Column column, @Nullable Object value) {
		return (value != null) ? column.type().format().apply(value) : "";
	}

}
