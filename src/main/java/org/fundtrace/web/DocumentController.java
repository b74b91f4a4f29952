package org.fundtrace.web;

import org.fundtrace.query.DocumentTexts;
import org.fundtrace.query.DocumentTexts.DocumentText;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

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
		DocumentText document = this.documents.find(id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"There is no such document. { dataset { documents { id title } } } asks the endpoint /graphql for the ids of the documents."));
		return ResponseEntity.ok()
			.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
			.body(DocumentPage.render(document, MarkedLines.parse(lines)));
	}

}
