package org.fundtrace.dataset.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Document;
import org.fundtrace.budget.Sourced;
import org.fundtrace.dataset.tables.AccountRows;
import org.fundtrace.dataset.tables.Row;
import org.fundtrace.dataset.tables.Table;
import org.fundtrace.dataset.tables.Tables;
import org.fundtrace.graph.TestGraph;
import org.fundtrace.graphimport.ImportProgress;
import org.fundtrace.graphimport.TestImport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every fact in the graph has a quote; it prints every value of the fact, and nothing but
 * the fact's own lines.
 */
class QuotesIT {

	private static final Account SEED = TestImport.seed();

	@BeforeAll
	static void importSeed() {
		TestGraph.clear();
		TestImport.graphImport().importAccount(SEED, ImportProgress.SILENT);
	}

	/** All that the document prints; it does not quote itself. */
	static Stream<Table<?>> tables() {
		return Tables.ALL.stream()
			.filter((table) -> Sourced.class.isAssignableFrom(table.type()))
			.filter((table) -> !table.type().equals(Document.class));
	}

	@ParameterizedTest
	@MethodSource("tables")
	void printEveryValue(Table<?> table) {
		List<Record> rows = AccountRows.list(SEED, table);
		List<String> quotes = quotes(table.type());
		assertThat(quotes).hasSameSizeAs(rows).doesNotContainNull();
		for (int i = 0; i < rows.size(); i++) {
			Record row = rows.get(i);
			String quote = DocumentCharacters.close(quotes.get(i));
			assertThat(printed(table, row)).as("values of %s", row).allMatch(quote::contains);
			assertThat(quote).as("lines of %s", row).isEqualTo(ownLines((Sourced) row));
		}
	}

	@Test
	void standOnEveryFactOfTheGraph() {
		assertThat(read("MATCH (n)-[:PRINTED_IN]->() WHERE n.sourceQuote IS NULL OR n.sourceSpans IS NULL RETURN n.id"))
			.isEmpty();
		long rows = tables().mapToLong((table) -> AccountRows.list(SEED, table).size()).sum();
		assertThat(read("MATCH (n) WHERE n.sourceQuote IS NOT NULL RETURN n.id")).hasSize((int) rows);
		System.out.println("%d facts, each with a quote".formatted(rows));
	}

	/** The quotes of the nodes of one kind of row, in the order of the rows. */
	private static List<String> quotes(Class<?> type) {
		String label = type.getSimpleName();
		return Stream
			.of("MATCH (n:%s) WHERE n.position IS NOT NULL RETURN n.sourceQuote, n.position ORDER BY n.position",
					"MATCH (:FinalAccount)-[r:NAMES]->(n:%s) RETURN n.sourceQuote, r.position ORDER BY r.position")
			.map((statement) -> read(statement.formatted(label)))
			.filter((rows) -> !rows.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private static List<String> read(String statement) {
		return TestGraph.reader()
			.read("CYPHER 25 " + statement, Map.of())
			.stream()
			.map((row) -> String.valueOf(Objects.requireNonNull(row.getFirst())))
			.toList();
	}

	private static List<String> printed(Table<?> table, Record record) {
		RowPieces pieces = RowPieces.of(table, new Row(1, format(table, record), record));
		return Stream.of(pieces.pieces(), pieces.named())
			.flatMap(List::stream)
			.flatMap((piece) -> Stream.concat(Stream.of(piece.text()), Stream.ofNullable(piece.unit())))
			.toList();
	}

	private static <R extends Record> List<String> format(Table<R> table, Record record) {
		return table.format(record);
	}

	private static String ownLines(Sourced fact) {
		List<String> lines = new ArrayList<>();
		fact.lines().lineNumbers().forEach((number) -> lines.add(SEED.text().lines().get(number - 1)));
		return DocumentCharacters.close(lines.stream().collect(Collectors.joining()));
	}

}
