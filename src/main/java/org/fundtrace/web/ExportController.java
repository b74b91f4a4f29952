package org.fundtrace.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fundtrace.api.ApiProperties;
import org.fundtrace.api.ExportProperties;
import org.fundtrace.publish.exports.Export;
import org.fundtrace.publish.exports.ExportRequest;
import org.fundtrace.publish.exports.Exports;
import org.fundtrace.query.walk.RevisionChangedException;
import org.fundtrace.query.walk.UnansweredException;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Lists as files: {@code /export/projects.csv?where={fiscalYear:{eq:2023}}}. The rows are
 * written as they come from the store, in the thread of the request. What goes wrong
 * before the first row has a status; what goes wrong after it breaks the transfer.
 */
@RestController
class ExportController {

	private final Exports exports;

	private final ExportSlots slots;

	private final ApiProperties properties;

	private final Duration timeout;

	ExportController(Exports exports, ExportSlots slots, ApiProperties properties, ExportProperties export) {
		this.exports = exports;
		this.slots = slots;
		this.properties = properties;
		this.timeout = export.timeout();
	}

	@GetMapping("/export/{file}")
	void export(@PathVariable String file, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		ExportRequest asked = this.exports.read(file, parameters(request));
		this.slots.take();
		try {
			Export export = asked.open();
			describe(export, response);
			if (new ServletWebRequest(request, response)
				.checkNotModified("W/\"" + export.tag(this.properties.publicUrl()) + "\"")) {
				return;
			}
			response.setContentType(
					new MediaType(MediaType.valueOf(export.mediaType()), StandardCharsets.UTF_8).toString());
			if (!HttpMethod.HEAD.matches(request.getMethod())) {
				write(export, file, response);
			}
		}
		finally {
			this.slots.giveBack();
		}
	}

	private static Map<String, List<String>> parameters(HttpServletRequest request) {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
		return parameters;
	}

	private static void describe(Export export, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePublic().getHeaderValue());
		response.setHeader(RevisionHeader.NAME, export.revision());
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(export.fileName()).build().toString());
	}

	/**
	 * Commits the response first. A failure then leaves this class as an exception that
	 * nobody handles, and the server closes the connection without the last chunk.
	 */
	private void write(Export export, String file, HttpServletResponse response) throws IOException {
		response.flushBuffer();
		Instant deadline = Instant.now().plus(this.timeout);
		try {
			export.write(response.getOutputStream(), () -> {
				if (Instant.now().isAfter(deadline)) {
					throw new BrokenTransferException("The export %s is broken off: it took longer than %d seconds"
						.formatted(file, this.timeout.toSeconds()));
				}
			});
		}
		catch (RevisionChangedException | UnansweredException ex) {
			throw new BrokenTransferException("The export %s is broken off: %s".formatted(file, ex.getMessage()));
		}
	}

}
