package org.fundtrace.web;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

import org.fundtrace.RunningApplication;
import org.fundtrace.api.SeedApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser asks before it lets the page of another origin read. */
class CrossOriginIT {

	private static final String ORIGIN = "https://portal.example";

	private final RunningApplication application = SeedApplication.get();

	@Test
	void pageOfAnotherOriginMayAsk() {
		HttpResponse<String> preflight = this.application.request("OPTIONS", "/graphql", "Origin", ORIGIN,
				"Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "content-type");
		assertThat(preflight.statusCode()).isEqualTo(200);
		assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET,HEAD,POST");
		assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers")).hasValue("content-type");
		HttpHeaders answer = this.application.exchange("{\"query\": \"{ __typename }\"}", "Origin", ORIGIN).headers();
		assertThat(answer.firstValue("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(answer.firstValue("Access-Control-Allow-Credentials")).isEmpty();
	}

	@Test
	void pageOfAnotherOriginMayNotAskToWrite() {
		assertThat(this.application
			.request("OPTIONS", "/graphql", "Origin", ORIGIN, "Access-Control-Request-Method", "DELETE")
			.statusCode()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/export/projects.csv", "/datapackage.json", "/catalog.jsonld" })
	void pageOfAnotherOriginSeesOfWhichRevisionAFileIs(String path) {
		HttpHeaders headers = this.application.request("HEAD", path, "Origin", ORIGIN).headers();
		assertThat(headers.firstValue("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(headers.firstValue("Access-Control-Expose-Headers").orElseThrow()).contains(RevisionHeader.NAME,
				"ETag");
	}

	@Test
	void measurementsAreForTheOperatorAlone() {
		assertThat(this.application.request("GET", "/actuator/metrics", "Origin", ORIGIN)
			.headers()
			.firstValue("Access-Control-Allow-Origin")).isEmpty();
	}

}
