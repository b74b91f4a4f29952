package org.fundtrace.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * GraphiQL with example queries. Every file comes from this application, and the page
 * forbids the browser to ask anyone else. It stands outside of the static resources, so
 * that there is no way to it without its headers.
 */
@RestController
class GraphiqlPage {

	/**
	 * Nothing but this origin, see <a href="https://www.w3.org/TR/CSP3/">CSP 3</a>. The
	 * fonts of GraphiQL are data in its style sheet. Its dialogs write a style element to
	 * stop the page behind them from scrolling, hence the one inline exception: a style
	 * cannot send anything where every fetch is closed.
	 */
	static final String POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self' 'unsafe-inline'", "font-src data:", "img-src 'self' data:", "connect-src 'self'",
			"base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'");

	private final Resource page = new ClassPathResource("pages/graphiql.html");

	@GetMapping("/graphiql")
	ResponseEntity<Resource> show() {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.cacheControl(CacheControl.noCache())
			.header("Content-Security-Policy", POLICY)
			.header("X-Content-Type-Options", "nosniff")
			.header("Referrer-Policy", "no-referrer")
			.body(this.page);
	}

	/**
	 * The page names its files relative to its own address, which has no slash at the
	 * end.
	 */
	@GetMapping("/graphiql/")
	ResponseEntity<Void> dropSlash() {
		return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT).location(URI.create("../graphiql")).build();
	}

}
