package org.fundtrace.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.fundtrace.RunningApplication;
import org.fundtrace.api.SeedApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Exports as an HTTP client sees them. */
class ExportFilesIT {

	private static final RunningApplication APPLICATION = SeedApplication.get();

	private static final String REVISION = APPLICATION.answer("{ dataset { revision } }")
		.at("/data/dataset/revision")
		.asString();

	@ParameterizedTest
	@CsvSource({ "csv,text/csv", "json,application/json", "ndjson,application/x-ndjson" })
	void saysWhatItIs(String format, String mediaType) {
		HttpResponse<byte[]> response = APPLICATION.download("/export/projects." + format);
		assertThat(header(response, "Content-Type")).isEqualTo(mediaType + ";charset=UTF-8");
		assertThat(header(response, "Content-Disposition"))
			.isEqualTo("attachment; filename=\"projects-" + REVISION + "." + format + "\"");
		assertThat(header(response, "FundTrace-Revision")).isEqualTo(REVISION);
		assertThat(header(response, "Cache-Control")).contains("no-cache");
		assertThat(header(response, "ETag")).matches("W/\"[0-9a-f]{32}\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "projects.csv", "allocations.json", "indicators.ndjson", "budgetLines.csv?bom=true",
			"findings.csv" })
	void givesTheSameBytesOfOneRevision(String file) {
		HttpResponse<byte[]> first = APPLICATION.download("/export/" + file);
		HttpResponse<byte[]> second = APPLICATION.download("/export/" + file);
		assertThat(first.statusCode()).isEqualTo(200);
		assertThat(second.body()).isEqualTo(first.body()).isNotEmpty();
		assertThat(header(second, "ETag")).isEqualTo(header(first, "ETag"));
	}

	@Test
	void givesNothingToAClientThatHasIt() {
		String tag = header(APPLICATION.download("/export/projects.csv"), "ETag");
		HttpResponse<byte[]> response = APPLICATION.download("/export/projects.csv", "If-None-Match", tag);
		assertThat(response.statusCode()).isEqualTo(304);
		assertThat(response.body()).isEmpty();
		assertThat(APPLICATION.download("/export/projects.json", "If-None-Match", tag).statusCode()).isEqualTo(200);
		assertThat(APPLICATION.download("/export/projects.csv?limit=1", "If-None-Match", tag).statusCode())
			.isEqualTo(200);
	}

	@Test
	void beginsWithAByteOrderMarkWhereItIsAskedFor() {
		byte[] bare = APPLICATION.download("/export/projects.csv").body();
		byte[] marked = APPLICATION.download("/export/projects.csv?bom=true").body();
		assertThat(marked).startsWith(0xEF, 0xBB, 0xBF).hasSize(bare.length + 3).endsWith(bare);
		assertThat(APPLICATION.download("/export/projects.csv?bom=false").body()).isEqualTo(bare);
	}

	@Test
	void endsAtTheLimit() {
		List<String> all = APPLICATION.get("/export/indicators.ndjson").body().lines().toList();
		assertThat(APPLICATION.get("/export/indicators.ndjson?limit=3").body().lines()).isEqualTo(all.subList(0, 3));
		assertThat(APPLICATION.get("/export/indicators.ndjson?limit=1000000").body().lines()).isEqualTo(all);
	}

	@Test
	void isCompressedWhereTheClientTakesIt() throws IOException {
		HttpResponse<byte[]> response = APPLICATION.download("/export/projects.csv", "Accept-Encoding", "gzip");
		assertThat(header(response, "Content-Encoding")).isEqualTo("gzip");
		byte[] plain = new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
		assertThat(plain).isEqualTo(APPLICATION.download("/export/projects.csv").body());
	}

	@Test
	void takesALiteralAsItIsWritten() throws IOException {
		try (RawHttp client = new RawHttp(APPLICATION.port(),
				"/export/projects.csv?where={fiscalYear:{eq:1999}}&orderBy=[{field:NAME}]")) {
			assertThat(client.head()).startsWith("HTTP/1.1 200");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"/export/nothing.csv | 404 | There is no export nothing.csv; allocations, budgetLines, findings, indicators, projects; csv, json, ndjson",
			"/export/projects.xlsx | 404 | There is no export projects.xlsx; csv, json, ndjson",
			"/export/projects | 404 | There is no export projects; csv, json, ndjson",
			"/export/projects.csv?filter=1 | 400 | There is no parameter filter; where, orderBy, limit, bom",
			"/export/projects.csv?bom=yes&limit=0 | 400 | bom is yes. It is true or false; limit is 0; a positive integer",
			"/export/projects.csv?limit=1&limit=2 | 400 | limit is given 2 times",
			"/export/projects.json?bom=true | 400 | bom is for csv alone" })
	void refusesWhatItDoesNotKnow(String path, int status, String words) {
		assertProblem(path, status, words.split("; "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "where | {year: {eq: 2023}} | year; ProjectFilter",
					"where | {fiscalYear: {eq: \"x\"}} | where.fiscalYear.eq; Int",
					"where | {\"fiscalYear\": {\"eq\": \"x\"}} | where; Int", "orderBy | [{field: COLOUR}] | COLOUR",
					"where | {fiscalYear: {eq: 2023} | where cannot be read; {fiscalYear: {eq: 2023}}",
					"where | {fiscalYear: {eq: 2023}, fiscalYear: {eq: 2024}} | fiscalYear is given twice",
					"where | {fiscalYear: {eq: 1e100000000}} | where.fiscalYear.eq; Int",
					"where | {\"fiscalYear\": {\"eq\": 1e100000000}} | where cannot be read; exponent beyond 1000",
					"where | {fiscalYear: $year} | offending token '$'", "where | {} {} | where cannot be read" })
	void refusesAnInputThatTheSchemaRefuses(String parameter, String value, String words) {
		assertProblem("/export/projects.csv?" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8), 400,
				words.split("; "));
	}

	@Test
	void refusesALiteralWithTheWordsOfTheEndpoint() {
		assertProblem("/export/projects.csv?where=%7Byear:1%7D", 400,
				message(APPLICATION.answer("{ projects(where: {year: 1}) { totalCount } }")));
	}

	@Test
	void refusesJsonWithTheWordsOfTheEndpoint() {
		String operation = "query ($where: ProjectFilter) { projects(where: $where) { totalCount } }";
		assertProblem("/export/projects.csv?where=%7B%22year%22:1%7D", 400,
				message(APPLICATION.answer(operation, Map.of("where", Map.of("year", 1)))));
	}

	@Test
	void namesAllThatIsWrong() {
		assertProblem("/export/projects.csv?where=%7Byear:1,age:2%7D&orderBy=COLOUR&limit=x&colour=red", 400, "year",
				"age", "COLOUR", "limit", "colour");
	}

	private static String message(JsonNode answer) {
		String message = answer.at("/errors/0/message").asString();
		assertThat(message).isNotEmpty();
		return message;
	}

	private static void assertProblem(String path, int status, String... words) {
		HttpResponse<byte[]> response = APPLICATION.download(path, "Accept", "text/csv");
		String body = new String(response.body(), StandardCharsets.UTF_8);
		assertThat(response.statusCode()).as(body).isEqualTo(status);
		assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
		JsonNode problem = JsonMapper.shared().readTree(body);
		assertThat(problem.path("status").asInt()).isEqualTo(status);
		assertThat(problem.path("detail").asString()).contains(words);
	}

	private static String header(HttpResponse<?> response, String name) {
		return response.headers().firstValue(name).orElse("");
	}

}
