package org.fundtrace.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.fundtrace.api.ExportProperties;
import org.fundtrace.publish.exports.BadParametersException;
import org.fundtrace.publish.exports.UnknownExportException;
import org.fundtrace.query.OperationErrorType;
import org.fundtrace.query.OperationFailedException;
import org.fundtrace.query.walk.RevisionChangedException;
import org.fundtrace.query.walk.UnansweredException;
import org.fundtrace.web.ExportSlots.BusyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What is wrong with a request for a file or a page, as
 * <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> has it: {@code detail}
 * says it all, {@code problems} one by one.
 */
@RestControllerAdvice(assignableTypes = { ExportController.class, CatalogController.class, DataPackageController.class,
		DocumentController.class })
class RequestProblems {

	private static final Logger logger = LoggerFactory.getLogger(RequestProblems.class);

	/** An import has ended; the next is far. */
	private static final Duration AT_ONCE = Duration.ofSeconds(1);

	private final Duration retryAfter;

	RequestProblems(ExportProperties properties) {
		this.retryAfter = properties.retryAfter();
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unknown(UnknownExportException ex) {
		return answer(problem(HttpStatus.NOT_FOUND, ex));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> wrong(BadParametersException ex) {
		return answer(problem(HttpStatus.BAD_REQUEST, ex),
				ex.faults()
					.stream()
					.map((fault) -> Map.of("parameter", fault.parameter(), "message", fault.message()))
					.toList());
	}

	/** What the GraphQL endpoint would say of the same filter and order. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> unanswered(UnansweredException ex) {
		return answer(problem(status(ex.type()), ex),
				ex.messages().stream().map((message) -> Map.of("message", message)).toList());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> failed(OperationFailedException ex) {
		logger.warn("What was asked for could not be read", ex);
		return answer(problem(status(ex.type()), ex));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> busy(BusyException ex) {
		return answer(problem(HttpStatus.SERVICE_UNAVAILABLE, ex));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> changed(RevisionChangedException ex) {
		return answer(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, ex.getMessage() + ". Try again"),
				AT_ONCE);
	}

	private static HttpStatus status(OperationErrorType type) {
		return switch (type) {
			case BAD_REQUEST, LIMIT_EXCEEDED -> HttpStatus.BAD_REQUEST;
			case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
			case INTERNAL_ERROR -> HttpStatus.INTERNAL_SERVER_ERROR;
		};
	}

	private static ProblemDetail problem(HttpStatus status, RuntimeException ex) {
		return ProblemDetail.forStatusAndDetail(status, String.valueOf(ex.getMessage()));
	}

	private ResponseEntity<ProblemDetail> answer(ProblemDetail problem, List<Map<String, String>> problems) {
		problem.setProperty("problems", problems);
		return answer(problem);
	}

	private ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
		return answer(problem, this.retryAfter);
	}

	private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, Duration retryAfter) {
		ResponseEntity.BodyBuilder response = ResponseEntity.status(problem.getStatus())
			.header(HttpHeaders.CACHE_CONTROL, "no-store");
		if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
			response.header(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
		}
		return response.body(problem);
	}

}
