package org.fundtrace.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.fundtrace.RunningApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * What a client sees of an export that cannot go on, and of one too many. A page has one
 * row here, so that there is time between the pages.
 */
class BrokenExportIT {

	@TempDir
	@SuppressWarnings("NullAway.Init") // set by JUnit
	private static Path directory;

	@SuppressWarnings("NullAway.Init") // set before all tests
	private static RunningApplication application;

	@BeforeAll
	static void start() {
		application = RunningApplication.start(List.of("fundtrace.data-dir=" + directory,
				"fundtrace.export.page-size=1", "fundtrace.export.concurrent=1", "fundtrace.export.retry-after=7s"));
	}

	@AfterAll
	static void stop() {
		application.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "json", "ndjson" })
	void endsWithoutTheLastChunkWhereTheDataSetChanges(String format) throws IOException {
		StringBuilder body = new StringBuilder();
		try (RawHttp client = new RawHttp(application.port(), "/export/indicators." + format)) {
			assertThat(client.head()).startsWith("HTTP/1.1 200").contains("Transfer-Encoding: chunked");
			body.append(client.chunk());
			application.run("MATCH (d:Dataset) SET d.revision = d.revision + 'x'");
			assertThatIOException().isThrownBy(() -> readToTheEnd(client, body));
		}
		String whole = new String(application.download("/export/indicators." + format).body(),
				StandardCharsets.ISO_8859_1);
		assertThat(whole).startsWith(body).hasSizeGreaterThan(body.length());
	}

	@Test
	void endsWithTheLastChunkWhereNothingChanges() throws IOException {
		StringBuilder body = new StringBuilder();
		try (RawHttp client = new RawHttp(application.port(), "/export/projects.csv")) {
			client.head();
			readToTheEnd(client, body);
		}
		assertThat(body.toString())
			.isEqualTo(new String(application.download("/export/projects.csv").body(), StandardCharsets.ISO_8859_1));
	}

	@Test
	void sendsAwayOneTooMany() throws IOException {
		try (RawHttp client = new RawHttp(application.port(), "/export/indicators.csv")) {
			client.head();
			HttpResponse<String> response = application.get("/export/projects.csv");
			assertThat(response.statusCode()).isEqualTo(503);
			assertThat(response.headers().firstValue("Retry-After")).contains("7");
			assertThat(response.body()).contains("\"status\":503", "Try again in 7 seconds");
			readToTheEnd(client, new StringBuilder());
		}
		assertThat(application.get("/export/projects.csv").statusCode()).isEqualTo(200);
	}

	private static void readToTheEnd(RawHttp client, StringBuilder body) throws IOException {
		for (String chunk = client.chunk(); !chunk.isEmpty(); chunk = client.chunk()) {
			body.append(chunk);
		}
	}

}
