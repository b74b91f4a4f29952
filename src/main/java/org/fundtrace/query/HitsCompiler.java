package org.fundtrace.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.mapping.FieldMapping;
import org.fundtrace.query.mapping.TypeMapping;
import org.fundtrace.query.rows.FieldReader;
import org.fundtrace.query.rows.ItemReader;
import org.fundtrace.query.search.Highlight;
import org.fundtrace.query.search.SearchWord;
import org.fundtrace.query.search.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Compiles one page of hits. They stand in the order of their scores, then of the ids. A
 * score is a 32-bit float; a cursor holds its bits, which are in the same order.
 */
final class HitsCompiler implements PageParts.RowParts {

	/** How many of the best hits are looked at; one more tells whether there are more. */
	static final int MOST = 10_000;

	private final Compilation compilation;

	private final SelectionCompiler selections;

	private final FieldMapping.Search search;

	private final SearchQuestion question;

	private final PageRequest request;

	private final Scope scope;

	private final Columns columns = new Columns();

	HitsCompiler(Compilation compilation, SelectionCompiler selections, FieldMapping.Search search,
			SearchQuestion question, ExecutableNormalizedField field) {
		this.compilation = compilation;
		this.selections = selections;
		this.search = search;
		this.question = question;
		Ordering ordering = Ordering
			.ofSearch(UUID.nameUUIDFromBytes(question.query().getBytes(StandardCharsets.UTF_8)).toString());
		this.request = PageRequest.of(ordering, HitsCompiler::stored, field, compilation);
		this.scope = compilation.enter(Scope.root(), compilation.variable(), this.request.page().size(), field);
	}

	/** A cursor has the bits of a score, the store the score. */
	private static List<@Nullable Object> stored(List<@Nullable Object> keys) {
		if (!(keys.getFirst() instanceof Long bits)) {
			throw new IllegalArgumentException("has no score; give one back as it was received");
		}
		return Arrays.asList((double) Float.intBitsToFloat(bits.intValue()), keys.getLast());
	}

	/** The expression of a key of the order. */
	private String key(String name) {
		return name.equals(Ordering.SCORE) ? name : this.scope.property(name);
	}

	PageParts parts() {
		return new PageParts(this.request.page(), "SearchEdge", this);
	}

	@Override
	public FieldReader node(ExecutableNormalizedField selected) {
		List<TypeMapping> types = this.search.types().stream().map(this.compilation.mapping()::type).toList();
		return MixedReader.of(types, this.scope, selected.getChildren(), this.selections, this.columns);
	}

	@Override
	public FieldReader cursor() {
		Ordering ordering = this.request.ordering();
		int score = this.columns.add(Ordering.SCORE);
		int id = this.columns.add(this.scope.property("id"));
		return (row) -> Cursor.encode(ordering,
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
		List<SearchWord> words = this.question.words();
		int texts = texts();
		return (row) -> Highlight.of(words, (List<?>) row.get(texts)).text();
	}

	private FieldReader matches(ExecutableNormalizedField matches) {
		List<SearchWord> words = this.question.words();
		int texts = texts();
		ItemReader<TextRange> ranges = ItemReader.of("TextRange", matches,
				(field) -> "start".equals(field.getFieldName()) ? TextRange::start : TextRange::end);
		return (row) -> ranges.readAll(Highlight.of(words, (List<?>) row.get(texts)).matches());
	}

	private int texts() {
		Columns texts = new Columns();
		this.search.names().forEach((property) -> texts.add(this.scope.property(property)));
		this.search.texts().forEach((property) -> texts.add(this.scope.property(property)));
		return this.columns.add(texts.row());
	}

	/** The rows are taken out of the list of all hits. */
	@Override
	public String collect() {
		Page page = this.request.page();
		Position position = this.request.position();
		String best = "hits[.." + MOST + "]";
		String hits = page.backward() ? "reverse(" + best + ")" : best;
		String variable = this.scope.variable();
		String beyond = (position != null) ? " WHERE "
				+ position.beyond(0, false, this::key, this.compilation::parameter) + " WITH " + variable + ", score"
				: "";
		return "COLLECT { UNWIND " + hits + " AS hit WITH hit[1] AS " + variable + ", hit[0] AS score" + beyond
				+ " LIMIT " + this.compilation.parameter(page.size() + 1L) + " RETURN " + this.columns.row() + " }";
	}

}
