package org.fundtrace.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.fundtrace.RunningApplication;
import org.fundtrace.api.SeedApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands around an answer. */
class GraphQlEndpointIT {

	private static final String TITLES = """
			{"query": "{ finalAccounts { nodes { title } } }"}""";

	private final RunningApplication application = SeedApplication.get();

	@ParameterizedTest
	@ValueSource(strings = { TITLES, """
			{"query": "{ finalAccounts { nodes { title } } __schema { queryType { name } } }"}""", """
			{"query": "{ unknown }"}""" })
	void sendsItsLength(String body) {
		HttpResponse<String> response = this.application.exchange(body);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValueAsLong("Content-Length"))
			.hasValue(response.body().getBytes(StandardCharsets.UTF_8).length);
		assertThat(response.headers().firstValue("Transfer-Encoding")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "application/json, application/json",
			"application/graphql-response+json, application/graphql-response+json", "*/*, application/json" })
	void answersInTheFormThatIsAsked(String accept, String form) {
		HttpResponse<String> response = this.application.exchange(TITLES, "Accept", accept);
		assertThat(response.headers().firstValue("Content-Type")).hasValue(form);
		assertThat(response.body()).startsWith("{\"data\":{\"finalAccounts\":{\"nodes\":[{\"title\":\"");
	}

	@Test
	void refusesWhatIsNoMediaType() {
		assertThat(this.application.exchange(TITLES, "Accept", "json").statusCode()).isEqualTo(406);
	}

	@Test
	void refusesWhatIsNoJson() {
		assertThat(this.application.exchange("{ finalAccounts").statusCode()).isEqualTo(400);
	}

}
