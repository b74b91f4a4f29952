package org.fundtrace.web;

import java.util.List;
import java.util.Map;

import org.fundtrace.publish.exports.BadParametersException;
import org.fundtrace.publish.exports.UnknownExportException;
import org.fundtrace.query.walk.RevisionChangedException;
import org.fundtrace.query.walk.UnansweredException;
import org.fundtrace.web.ExportSlots.BusyException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What is wrong with a request for an export or for the catalog, as
 * <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> has it: {@code detail}
 * says it all, {@code problems} one by one.
 */
@RestControllerAdvice(assignableTypes = { ExportController.class, CatalogController.class })
class ExportProblems {

	private static final String SOON = "30";

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unknown(UnknownExportException ex) {
		return answer(ResponseEntity.status(HttpStatus.NOT_FOUND),
				problem(HttpStatus.NOT_FOUND, String.valueOf(ex.getMessage())));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> wrong(BadParametersException ex) {
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, String.valueOf(ex.getMessage()));
		problem.setProperty("problems",
				ex.faults()
					.stream()
					.map((fault) -> Map.of("parameter", fault.parameter(), "message", fault.message()))
					.toList());
		return answer(ResponseEntity.badRequest(), problem);
	}

	/** What the GraphQL endpoint would say of the same filter and order. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> unanswered(UnansweredException ex) {
		if (!ex.isRefused()) {
			return later(String.valueOf(ex.getMessage()), SOON);
		}
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, String.valueOf(ex.getMessage()));
		List<Map<String, String>> problems = ex.messages().stream().map((text) -> Map.of("message", text)).toList();
		problem.setProperty("problems", problems);
		return answer(ResponseEntity.badRequest(), problem);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> busy(BusyException ex) {
		return later(String.valueOf(ex.getMessage()), Long.toString(ex.retryAfter().toSeconds()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> changed(RevisionChangedException ex) {
		return later(ex.getMessage() + ". Try again", "1");
	}

	private static ResponseEntity<ProblemDetail> later(String detail, String seconds) {
		HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
		return answer(ResponseEntity.status(status).header(HttpHeaders.RETRY_AFTER, seconds), problem(status, detail));
	}

	private static ProblemDetail problem(HttpStatus status, String detail) {
		return ProblemDetail.forStatusAndDetail(status, detail);
	}

	private static ResponseEntity<ProblemDetail> answer(ResponseEntity.BodyBuilder response, ProblemDetail problem) {
		return response.header(HttpHeaders.CACHE_CONTROL, "no-store").body(problem);
	}

}
