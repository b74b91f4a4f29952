package org.fundtrace.publish.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fundtrace.query.walk.Leaf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the formats make of rows. */
class RowsTests {

	private static final List<Column> COLUMNS = List.of(column(Leaf.Kind.TEXT, false, "name"),
			column(Leaf.Kind.DECIMAL, false, "change", "amount"), column(Leaf.Kind.TEXT, true, "sources", "code"),
			column(Leaf.Kind.TEXT, true, "sources", "note"));

	private static final Map<String, @Nullable Object> FULL = row("name", "=1+1, \"两\"\n行", "change",
			row("amount", "-12345678901234.56"), "sources",
			List.of(row("code", "central", "note", null), row("code", "local", "note", "-x")));

	private static final Map<String, @Nullable Object> BARE = row("name", "", "change", null, "sources", List.of());

	@Test
	void csvGuardsTextsButNotNumbersAndJoinsLists() throws IOException {
		assertThat(written(ExportFormat.CSV, false, FULL).split("\r\n", -1)).containsExactly(
				"name,change_amount,sources_code,sources_note",
				"\"'=1+1, \"\"两\"\"\n行\",-12345678901234.56,central|local,|-x", "");
	}

	@Test
	void csvTellsAnEmptyTextFromNone() throws IOException {
		assertThat(written(ExportFormat.CSV, false, BARE)).endsWith("\r\n\"\",,,\r\n");
	}

	@Test
	void csvBeginsWithAMarkOnlyWhereItIsAskedFor() throws IOException {
		assertThat(written(ExportFormat.CSV, true, BARE)).startsWith("\uFEFFname,");
		assertThat(written(ExportFormat.CSV, false, BARE)).startsWith("name,");
	}

	@Test
	void csvWithoutRowsHasItsHeader() throws IOException {
		assertThat(written(ExportFormat.CSV, true)).isEqualTo("\uFEFFname,change_amount,sources_code,sources_note\r\n");
	}

	@Test
	void jsonLeavesRowsAsTheyAre() throws IOException {
		String row = "{\"name\":\"=1+1, \\\"两\\\"\\n行\",\"change\":{\"amount\":\"-12345678901234.56\"},"
				+ "\"sources\":[{\"code\":\"central\",\"note\":null},{\"code\":\"local\",\"note\":\"-x\"}]}";
		String bare = "{\"name\":\"\",\"change\":null,\"sources\":[]}";
		assertThat(written(ExportFormat.JSON, false, FULL, BARE)).isEqualTo("[\n" + row + ",\n" + bare + "\n]\n");
		assertThat(written(ExportFormat.NDJSON, false, FULL, BARE)).isEqualTo(row + "\n" + bare + "\n");
	}

	@Test
	void jsonWithoutRowsIsAnEmptyList() throws IOException {
		assertThat(written(ExportFormat.JSON, false)).isEqualTo("[]\n");
		assertThat(written(ExportFormat.NDJSON, false)).isEmpty();
	}

	@SafeVarargs
	private static String written(ExportFormat format, boolean mark, Map<String, @Nullable Object>... rows)
			throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		RowWriter writer = format.writer(COLUMNS, mark, out);
		for (Map<String, @Nullable Object> row : rows) {
			writer.row(row);
		}
		writer.end();
		return out.toString(StandardCharsets.UTF_8);
	}

	private static Column column(Leaf.Kind kind, boolean many, String... path) {
		return new Column(new Leaf(Arrays.asList(path), kind, many, false, List.of(), ""));
	}

	private static Map<String, @Nullable Object> row(@Nullable Object... entries) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		for (int i = 0; i < entries.length; i += 2) {
			row.put(String.valueOf(entries[i]), entries[i + 1]);
		}
		return row;
	}

}
