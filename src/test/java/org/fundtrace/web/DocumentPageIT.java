package org.fundtrace.web;

import java.net.URI;
import java.net.http.HttpResponse;

import org.fundtrace.RunningApplication;
import org.fundtrace.api.SeedApplication;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentPageIT {

	private final RunningApplication application = SeedApplication.get();

	@Test
	void linkOfASourceLeadsToItsLinesMarked() {
		URI link = URI.create(this.application
			.answer("{ fundingSource(code: \"central\") { allocations(first: 1) { nodes { source { url } } } } }")
			.at("/data/fundingSource/allocations/nodes/0/source/url")
			.asString());
		HttpResponse<String> page = this.application.get(link.getPath() + "?" + link.getQuery());
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Content-Security-Policy")).get()
			.asString()
			.startsWith("default-src 'none'");
		assertThat(page.body())
			.contains("<li id=\"L899\" class=\"marked\"><a href=\"#L899\">899</a>15.00 11.32 11.32 - - -</li>")
			.contains("<li id=\"L%s\" class=\"marked\">".formatted(link.getFragment().substring(1)))
			.contains("<li id=\"L904\"><a");
	}

	@Test
	void unknownDocumentIsNotFound() {
		HttpResponse<String> answer = this.application.request("GET", "/documents/document:none", "Accept",
				"text/html");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).contains("There is no such document. { dataset { documents { id title } } }");
	}

	@Test
	void textOfARequestNeverBecomesMarkup() {
		assertThat(this.application.get("/documents/%3Cscript%3E?lines=%3Cscript%3E").body()).doesNotContain("<script");
	}

}
