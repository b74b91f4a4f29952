package org.fundtrace.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

class GraphiqlPageTests {

	private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

	private final MockMvcTester mvc = MockMvcTester.of(new GraphiqlPage());

	@Test
	void isAnHtmlPageTitledFundTrace() {
		assertThat(this.mvc.get().uri("/graphiql")).hasStatusOk()
			.hasHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
			.bodyText()
			.contains("<title>FundTrace</title>");
	}

	@Test
	void forbidsEveryOtherHost() {
		assertThat(this.mvc.get().uri("/graphiql"))
			.hasHeader("Content-Security-Policy",
					"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:; "
							+ "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
							+ "frame-ancestors 'none'")
			.hasHeader("Referrer-Policy", "no-referrer")
			.hasHeader("X-Content-Type-Options", "nosniff");
	}

	@Test
	void leadsFromTheAddressWithSlashToItself() {
		assertThat(this.mvc.get().uri("/graphiql/")).hasStatus(308).hasHeader(HttpHeaders.LOCATION, "../graphiql");
	}

	@Test
	void namesOnlyFilesThatTheApplicationCarries() throws IOException {
		List<String> references = REFERENCE.matcher(read("pages/graphiql.html"))
			.results()
			.map((match) -> match.group(1))
			.filter((reference) -> !reference.equals("graphql"))
			.toList();
		assertThat(references).hasSize(7).allMatch(GraphiqlPageTests::isCarried);
	}

	/** Where Spring Boot looks for what it serves as it is. */
	private static boolean isCarried(String reference) {
		return new ClassPathResource("static/" + reference).exists()
				|| new ClassPathResource("META-INF/resources/" + reference).exists();
	}

	private static String read(String name) throws IOException {
		return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
	}

}
