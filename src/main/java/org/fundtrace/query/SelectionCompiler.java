package org.fundtrace.query;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.MoneyUnit;
import org.fundtrace.graph.RowValues;
import org.fundtrace.query.mapping.FieldMapping;
import org.fundtrace.query.mapping.MoneyUnits;
import org.fundtrace.query.mapping.TypeMapping;
import org.fundtrace.query.mapping.ValueType;
import org.fundtrace.query.rows.FieldReader;
import org.fundtrace.query.rows.ObjectReader;
import org.jspecify.annotations.Nullable;

/** Compiles the fields that are selected on one object. */
final class SelectionCompiler {

	/** Arguments whose length is limited where they are read. */
	private static final Set<String> CURSORS = Set.of("after", "before");

	private final Compilation compilation;

	private final NodesCompiler nodes;

	SelectionCompiler(Compilation compilation) {
		this.compilation = compilation;
		this.nodes = new NodesCompiler(compilation, this);
	}

	/**
	 * Adds the columns that a selection needs.
	 * @param fields the selected fields, also of other types that share the place
	 * @return what reads the object out of these columns
	 */
	ObjectReader compile(TypeMapping type, Scope scope, Collection<ExecutableNormalizedField> fields, Columns columns) {
		ObjectReader reader = new ObjectReader(type.name());
		CanonicalOrder.sorted(fields)
			.stream()
			.filter((field) -> field.getObjectTypeNames().contains(type.name()))
			.filter((field) -> !field.getFieldName().startsWith("__"))
			.forEach((field) -> reader.add(field.getResultKey(), field(type, scope, field, columns)));
		return reader;
	}

	private FieldReader field(TypeMapping type, Scope scope, ExecutableNormalizedField field, Columns columns) {
		field.getResolvedArguments().forEach((name, value) -> {
			if (!CURSORS.contains(name)) {
				this.compilation.checkLength(name, value, field);
			}
		});
		FieldMapping mapping = type.field(field.getFieldName());
		if (field.getObjectTypeNames().size() == 1) {
			return field(mapping, scope, field, columns);
		}
		return columns.reader(new AlikeField(mapping, scope, field), () -> field(mapping, scope, field, columns));
	}

	private FieldReader field(FieldMapping mapping, Scope scope, ExecutableNormalizedField field, Columns columns) {
		return switch (mapping) {
			case FieldMapping.Constant constant -> (row) -> constant.value();
			case FieldMapping.Amount amount -> amount(scope, field, columns);
			case FieldMapping.Property property -> property(property, scope, columns);
			case FieldMapping.Expression expression -> expression(expression, scope, field, columns);
			case FieldMapping.Embedded embedded -> embedded(embedded, scope, field, columns);
			case FieldMapping.Nodes target -> this.nodes.compile(target, scope, field, columns);
			case FieldMapping.Search search ->
				new SearchCompiler(this.compilation, this).compile(search, field, columns);
			case FieldMapping.ById byId -> new ByIdCompiler(this.compilation, this).compile(byId, field, columns);
			case FieldMapping.Trace trace -> new TraceCompiler(this.compilation, this).compile(field, columns);
		};
	}

	private static FieldReader amount(Scope money, ExecutableNormalizedField field, Columns columns) {
		int column = columns.add(money.property(""));
		MoneyUnit unit = MoneyUnits.given(field);
		return (row) -> Money.ofFen((Long) row.get(column)).amount(unit);
	}

	private static FieldReader property(FieldMapping.Property property, Scope scope, Columns columns) {
		int column = columns.add(scope.property(property.property()));
		return (property.value() == ValueType.PLAIN) ? (row) -> asStored(row, column)
				: (row) -> property.value().read(row.get(column));
	}

	/** Most of an answer are texts: they are sent in the UTF-8 of the store. */
	private static @Nullable Object asStored(List<?> row, int column) {
		return (row instanceof RowValues values) ? values.stored(column) : row.get(column);
	}

	private FieldReader expression(FieldMapping.Expression expression, Scope scope, ExecutableNormalizedField field,
			Columns columns) {
		String text = expression.template()
			.render(scope.variable(), null, null, this.compilation.parametersOf(field.getResolvedArguments()));
		int column = columns.add(text);
		return (row) -> expression.value().read(row.get(column));
	}

	private FieldReader embedded(FieldMapping.Embedded embedded, Scope scope, ExecutableNormalizedField field,
			Columns columns) {
		TypeMapping type = this.compilation.mapping().type(embedded.type());
		Scope inner = scope.embedded(embedded.prefix());
		int[] presence = type.presence().stream().mapToInt((suffix) -> columns.add(inner.property(suffix))).toArray();
		ObjectReader reader = compile(type, inner, field.getChildren(), columns);
		return (row) -> isPresent(row, presence) ? reader.read(row) : null;
	}

	/** In a loop, since an answer has thousands of them. */
	private static boolean isPresent(List<?> row, int[] presence) {
		for (int column : presence) {
			if (row.get(column) != null) {
				return true;
			}
		}
		return false;
	}

	/** A field that several types have in common, mapped alike. */
	private record AlikeField(FieldMapping mapping, Scope scope, ExecutableNormalizedField field) {
	}

}
