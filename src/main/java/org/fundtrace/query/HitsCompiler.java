package org.fundtrace.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Compiles one page of hits. They stand in the order of their scores, then of the ids. A
 * score is a 32-bit float; a cursor holds its bits, which are in the same order.
 */
final class HitsCompiler implements PageParts.RowParts {

	private final Compilation compilation;

	private final SelectionCompiler selections;

	private final FieldMapping.Search search;

	private final SearchQuestion question;

	private final Page page;

	private final Ordering ordering;

	private final Scope scope;

	private final Columns columns = new Columns();

	private String condition = "score > 0";

	HitsCompiler(Compilation compilation, SelectionCompiler selections, FieldMapping.Search search,
			SearchQuestion question, ExecutableNormalizedField field) {
		this.compilation = compilation;
		this.selections = selections;
		this.search = search;
		this.question = question;
		this.page = Page.of(field, compilation);
		this.ordering = Ordering
			.ofSearch(UUID.nameUUIDFromBytes(question.query().getBytes(StandardCharsets.UTF_8)).toString());
		this.scope = compilation.enter(Scope.root(), compilation.variable(), this.page.size(), field);
		startAtCursor(field);
	}

	private void startAtCursor(ExecutableNormalizedField field) {
		String cursor = this.page.cursor();
		if (cursor == null) {
			return;
		}
		try {
			List<@Nullable Object> position = Cursor.decode(cursor, this.ordering);
			if (!(position.getFirst() instanceof Long bits)) {
				throw new IllegalArgumentException("has no score; give one back as it was received");
			}
			List<@Nullable Object> values = Arrays.asList((double) Float.intBitsToFloat(bits.intValue()),
					position.getLast());
			this.condition += " AND " + new Position(this.ordering, values, this.page.backward()).beyond(0, false,
					this::key, this.compilation::parameter);
		}
		catch (IllegalArgumentException ex) {
			this.compilation.refuse(Reason.BAD_ARGUMENT, field,
					"The cursor given to %s %s".formatted(field.getFieldName(), ex.getMessage()));
		}
	}

	/** The expression of a key of the order. */
	private String key(String name) {
		return name.equals(Ordering.SCORE) ? name : this.scope.property(name);
	}

	/** One of the parts that are read out of the rows of the page. */
	FieldReader part(ExecutableNormalizedField selected) {
		return new PageParts(this.page, "SearchEdge", this).compile(selected);
	}

	@Override
	public FieldReader node(ExecutableNormalizedField selected) {
		List<TypeMapping> types = this.search.types().stream().map(this.compilation.mapping()::type).toList();
		return MixedReader.of(types, this.scope, selected.getChildren(), this.selections, this.columns);
	}

	@Override
	public FieldReader cursor() {
		int score = this.columns.add(Ordering.SCORE);
		int id = this.columns.add(this.scope.property("id"));
		return (row) -> Cursor.encode(this.ordering,
				List.of((long) Float.floatToIntBits(((Double) row.get(score)).floatValue()), row.get(id)));
	}

	@Override
	public FieldReader ofEdge(ExecutableNormalizedField field) {
		return switch (field.getFieldName()) {
			case "score" -> score();
			case "highlight" -> highlight();
			default -> matches(field);
		};
	}

	/** The shortest decimal that is this float and no other. */
	private FieldReader score() {
		int score = this.columns.add(Ordering.SCORE);
		return (row) -> Double.valueOf(Float.toString(((Double) row.get(score)).floatValue()));
	}

	private FieldReader highlight() {
		int texts = texts();
		return (row) -> Highlight.of(this.question.words(), (List<?>) row.get(texts)).text();
	}

	private FieldReader matches(ExecutableNormalizedField matches) {
		int texts = texts();
		ObjectReader range = new ObjectReader("TextRange");
		matches.getChildren().forEach((field) -> {
			int part = "start".equals(field.getFieldName()) ? 0 : 1;
			range.add(field.getResultKey(), (row) -> row.get(part));
		});
		return (row) -> Highlight.of(this.question.words(), (List<?>) row.get(texts))
			.matches()
			.stream()
			.map((match) -> range.read(List.of(match.start(), match.end())))
			.toList();
	}

	private int texts() {
		Columns texts = new Columns();
		this.search.names().forEach((property) -> texts.add(this.scope.property(property)));
		this.search.texts().forEach((property) -> texts.add(this.scope.property(property)));
		return this.columns.add(texts.row());
	}

	/** The subquery that collects the rows of the page out of a call of the index. */
	String collect(String call) {
		String order = this.ordering.terms(0, false, this.page.backward(), this::key);
		String limit = this.compilation.parameter(this.page.size() + 1L);
		return "COLLECT { " + call + " YIELD node AS " + this.scope.variable() + ", score WHERE " + this.condition
				+ " WITH " + this.scope.variable() + ", score ORDER BY " + order + " LIMIT " + limit + " RETURN "
				+ this.columns.row() + " }";
	}

}
