package org.fundtrace.web;

import org.fundtrace.query.DocumentTexts;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows a published document line by line, each line with an anchor and the cited ones
 * marked, so that a citation is a link: {@code /documents/{id}?lines=896-899#L896}.
 */
@RestController
class DocumentController {

	private final DocumentTexts documents;

	DocumentController(DocumentTexts documents) {
		this.documents = documents;
	}

	@GetMapping(path = "/documents/{id}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
	ResponseEntity<String> document(@PathVariable String id, @RequestParam(defaultValue = "") String lines) {
		return this.documents.find(id)
			.map((document) -> ResponseEntity.ok()
				.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
				.body(DocumentPage.render(document, MarkedLines.parse(lines))))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
