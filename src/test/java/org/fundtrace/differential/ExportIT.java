package org.fundtrace.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import org.fundtrace.RunningApplication;
import org.fundtrace.api.Queries;
import org.fundtrace.api.SeedApplication;
import org.fundtrace.graphimport.TestImport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks for the same rows in every way: the formats of an export and the pages of the list
 * hold the same values in the same order, whatever the filter and the order.
 */
class ExportIT {

	private static final int ROUNDS = Integer.getInteger("fundtrace.export.rounds", 10);

	private static final long SEED = Long.getLong("fundtrace.export.seed", 1);

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final RunningApplication APPLICATION = SeedApplication.get();

	private static final Reference REFERENCE = new Reference(List.of(TestImport.seed()), ReferenceSchema::served,
			new Ledger());

	@ParameterizedTest
	@ValueSource(strings = { "projects", "allocations", "indicators", "budgetLines", "findings" })
	void everyFormatHoldsWhatThePagesOfTheListHold(String list) {
		String operation = Queries.read(Path.of("src/main/resources/export/" + list + ".graphql"));
		int selective = 0;
		int all = pages(operation, list, new HashMap<>(), 100).size();
		for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
			Map<String, @Nullable Object> drawn = draw(list, new Dice(seed));
			List<JsonNode> pages = pages(operation, list, json(drawn), 1 + (int) (seed % 100));
			assertThat(pages("json", list, query(drawn, false))).as("%s, seed %d: %s", list, seed, drawn)
				.isEqualTo(pages);
			assertThat(lines(list, query(drawn, true))).as("%s, seed %d: %s", list, seed, drawn).isEqualTo(pages);
			List<Map<String, String>> table = table(list, query(drawn, seed % 2 == 0));
			assertThat(table).as("%s, seed %d: %s", list, seed, drawn)
				.isEqualTo(pages.stream().map((node) -> cells(node, table.getFirst().keySet())).toList());
			selective += (!pages.isEmpty() && pages.size() < all) ? 1 : 0;
		}
		assertThat(selective).as("filters that select some but not all").isGreaterThanOrEqualTo(ROUNDS / 5);
	}

	private static Map<String, @Nullable Object> draw(String list, Dice dice) {
		GraphQLFieldDefinition field = REFERENCE.schema().getQueryType().getField(list);
		String type = Character.toUpperCase(list.charAt(0)) + list.substring(1, list.length() - 1);
		Map<String, @Nullable Object> drawn = new HashMap<>();
		new ArgumentShapes(REFERENCE.graph(), dice).ofConnection(field, type)
			.forEach((name, shape) -> drawn.put(name, shape.draw(dice)));
		drawn.keySet().retainAll(field.getArguments().stream().map(GraphQLArgument::getName).toList());
		return drawn;
	}

	private static Map<String, @Nullable Object> json(Map<String, @Nullable Object> drawn) {
		Map<String, @Nullable Object> values = new HashMap<>();
		drawn.forEach((name, value) -> values.put(name, Term.Constant.json(value)));
		return values;
	}

	/** The parameters, as JSON or as GraphQL literals. */
	private static String query(Map<String, @Nullable Object> drawn, boolean literal) {
		List<String> parameters = new ArrayList<>();
		drawn.forEach((name, value) -> {
			String text = literal ? new Term.Constant(value).print()
					: JSON.writeValueAsString(Term.Constant.json(value));
			parameters.add(name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
		});
		return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
	}

	private static List<JsonNode> pages(String operation, String list, Map<String, @Nullable Object> variables,
			int size) {
		List<JsonNode> nodes = new ArrayList<>();
		variables.put("first", size);
		JsonNode info;
		do {
			JsonNode connection = APPLICATION.answer(operation, variables).path("data").path(list);
			connection.path("nodes").forEach(nodes::add);
			info = connection.path("pageInfo");
			variables.put("after", info.path("endCursor").asString(""));
		}
		while (info.path("hasNextPage").asBoolean(false));
		return nodes;
	}

	private static String body(String list, String format, String query) {
		String path = "/export/" + list + "." + format + query;
		HttpResponse<String> response = APPLICATION.get(path);
		assertThat(response.statusCode()).as(() -> path + ": " + response.body()).isEqualTo(200);
		return response.body();
	}

	private static List<JsonNode> pages(String format, String list, String query) {
		return StreamSupport.stream(JSON.readTree(body(list, format, query)).spliterator(), false).toList();
	}

	private static List<JsonNode> lines(String list, String query) {
		return body(list, "ndjson", query).lines().map(JSON::readTree).toList();
	}

	private static List<Map<String, String>> table(String list, String query) {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(body(list, "csv", query))) {
			return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the columns of a table hold of a node, as the documentation says it. */
	private static Map<String, String> cells(JsonNode node, Set<String> columns) {
		Map<String, String> cells = new HashMap<>();
		columns.forEach((column) -> {
			List<String> values = values(node, List.of(column.split("_")));
			cells.put(column, values.stream().collect(Collectors.joining("|")).transform(ExportIT::guarded));
		});
		return cells;
	}

	private static List<String> values(JsonNode node, List<String> path) {
		if (node.isArray()) {
			return StreamSupport.stream(node.spliterator(), false)
				.flatMap((element) -> values(element, path).stream())
				.toList();
		}
		if (path.isEmpty() || node.isNull()) {
			return List.of(node.isNull() ? "" : node.asString());
		}
		return values(node.path(path.getFirst()), path.subList(1, path.size()));
	}

	private static String guarded(String text) {
		boolean bare = text.matches("-?\\d+(\\.\\d+)?") || !text.matches("(?s)[=+\\-@\t\r＝＋－＠].*");
		return bare ? text : "'" + text;
	}

}
