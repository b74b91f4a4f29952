package org.fundtrace.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

import org.fundtrace.publish.packages.AccountPackage;
import org.fundtrace.publish.packages.KeptPackages;
import org.fundtrace.publish.packages.PublishedFile;
import org.fundtrace.publish.packages.UnpublishableAccountException;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Accounts as data packages: whole as a zip file, or file by file, so that the paths in
 * {@code datapackage.json} are addresses beside its own.
 */
@RestController
class DataPackageController {

	private final KeptPackages packages;

	DataPackageController(KeptPackages packages) {
		this.packages = packages;
	}

	@GetMapping("/datapackage/{account}.zip")
	ResponseEntity<?> zip(@PathVariable String account) {
		return answer(account, (published) -> send(published, published.zip(), ContentDisposition.attachment()));
	}

	@GetMapping("/datapackage/{account}/{file}")
	ResponseEntity<?> file(@PathVariable String account, @PathVariable String file) {
		return answer(account, (published) -> file(published, file));
	}

	private ResponseEntity<?> answer(String account, Function<AccountPackage, ResponseEntity<?>> answer) {
		Optional<AccountPackage> found = this.packages.find(account);
		return found.isPresent() ? answer.apply(found.get()) : refuse("No such account",
				"There is no account %s. { finalAccounts { nodes { id title } } } asks the endpoint /graphql for the ids of the accounts."
					.formatted(account));
	}

	private static ResponseEntity<?> file(AccountPackage published, String name) {
		Optional<PublishedFile> found = published.file(name);
		return found.isPresent() ? send(published, found.get(), ContentDisposition.inline())
				: refuse("No such file", "The data package of %s has no file %s; its files are %s."
					.formatted(published.id(), name, String.join(", ", published.files().keySet())));
	}

	private static ResponseEntity<byte[]> send(AccountPackage published, PublishedFile file,
			ContentDisposition.Builder disposition) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.filename(file.name()).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.header(RevisionHeader.NAME, published.revision())
			.eTag(file.hash())
			.contentType(type(file.name()))
			.body(file.content());
	}

	private static MediaType type(String name) {
		MediaType type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
		return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
	}

	private static ResponseEntity<ProblemDetail> refuse(String title, String detail) {
		return ResponseEntity.of(problem(HttpStatus.NOT_FOUND, title, detail)).build();
	}

	@ExceptionHandler
	ProblemDetail refuse(UnpublishableAccountException failure) {
		return problem(HttpStatus.INTERNAL_SERVER_ERROR, "The graph does not hold the account whole",
				String.valueOf(failure.getMessage()));
	}

	private static ProblemDetail problem(HttpStatus status, String title, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setTitle(title);
		return problem;
	}

}
