package org.fundtrace.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.fundtrace.api.GraphlessOperations;
import org.fundtrace.browser.BrowserPage;
import org.fundtrace.browser.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The page in a real browser, before an endpoint of one field. Skipped where no Chromium
 * is installed.
 */
@SpringBootTest(classes = GraphiqlIT.Edge.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "spring.graphql.schema.locations=classpath:graphiql/")
class GraphiqlIT {

	private static final String EDITOR = "document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror";

	private static final String ANSWER = "document.querySelector('.result-window .CodeMirror').CodeMirror.getValue()";

	private static final String TABS = "[...document.querySelectorAll('.graphiql-tab-button:first-child')]"
			+ ".map((tab) => tab.innerText).join()";

	@LocalServerPort
	private int port;

	private Chromium chromium;

	private BrowserPage page;

	@BeforeEach
	void open() throws IOException, InterruptedException {
		Optional<Path> binary = Chromium.findBinary();
		assumeThat(binary).as("no Chromium is installed, so the page was not looked at").isPresent();
		this.chromium = Chromium.start(binary.get());
		this.page = this.chromium.open();
		this.page.go(URI.create("http://127.0.0.1:" + this.port + "/graphiql"));
		this.page.await("document.querySelector('.graphiql-query-editor .CodeMirror')");
	}

	@AfterEach
	void close() {
		if (this.page != null) {
			this.page.close();
		}
		if (this.chromium != null) {
			this.chromium.close();
		}
	}

	@Test
	void showsItsExamplesAsTabs() {
		assertThat(this.page.evaluate("document.title")).isEqualTo("FundTrace");
		assertThat(this.page.evaluate(TABS)).isEqualTo(
				"FundingSource,Department,Figure,LowestExecutionRate,MoneyBySource,MissedIndicators,Search,Trace,Findings");
	}

	@Test
	void asksNoOtherHostAndMeetsNoProblem() throws InterruptedException {
		this.page.await("document.querySelector('.graphiql-doc-explorer').innerText.includes('Query')");
		this.page.evaluate(EDITOR + ".setValue('query Simple { __typename }')");
		this.page.await(TABS + ".startsWith('Simple,')");
		this.page.evaluate("document.querySelector('.graphiql-execute-button').click()");
		this.page.await(ANSWER + ".includes('\"__typename\": \"Query\"')");
		this.page.evaluate("document.querySelector('[aria-label=\"Open settings dialog\"]').click()");
		this.page.await("document.querySelector('[role=dialog]')");
		assertThat(this.page.requests()).hasSizeGreaterThan(10)
			.allMatch((address) -> address.getAuthority().equals("127.0.0.1:" + this.port));
		assertThat(this.page.problems()).isEmpty();
	}

	@Test
	void refusesToAskAnotherHost() {
		assertThat(this.page.evaluate("""
				new Promise((resolve) => {
					document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
					fetch('http://127.0.0.1:1/').catch(() => {});
				})
				""")).isEqualTo("connect-src");
	}

	@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
			WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class,
			GraphQlAutoConfiguration.class })
	@Import({ GraphiqlPage.class, GraphQlEndpoint.class, ResponseConverter.class, GraphlessOperations.class })
	static class Edge {

	}

}
