package org.fundtrace.web;

import java.util.Optional;
import java.util.function.Function;

import org.fundtrace.publish.AccountPackage;
import org.fundtrace.publish.DataPackages;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Accounts as data packages: whole as a zip file, or file by file, so that the paths in
 * {@code datapackage.json} are addresses beside its own.
 */
@RestController
class DataPackageController {

	private static final String REVISION = "FundTrace-Revision";

	private final DataPackages packages;

	DataPackageController(DataPackages packages) {
		this.packages = packages;
	}

	@GetMapping("/datapackage/{account}.zip")
	ResponseEntity<?> zip(@PathVariable String account) {
		return answer(account, (published) -> answer(published, published.zip(), published.slug() + ".zip"));
	}

	@GetMapping("/datapackage/{account}/{file}")
	ResponseEntity<?> file(@PathVariable String account, @PathVariable String file) {
		return answer(account, (published) -> file(published, file));
	}

	private ResponseEntity<?> answer(String account, Function<AccountPackage, ResponseEntity<?>> answer) {
		Optional<AccountPackage> found = this.packages.find(account);
		return found.isPresent() ? answer.apply(found.get()) : refuse("No such account",
				"There is no account %s. An id begins with finalAccount: and { finalAccounts { nodes { id title } } } asks the endpoint /graphql for all of them."
					.formatted(account));
	}

	private static ResponseEntity<?> file(AccountPackage published, String name) {
		byte[] content = published.files().get(name);
		return (content != null) ? answer(published, content, name)
				: refuse("No such file", "The data package of %s has no file %s, it has: %s.".formatted(published.id(),
						name, String.join(", ", published.files().keySet())));
	}

	private static ResponseEntity<?> answer(AccountPackage published, byte[] content, String name) {
		boolean whole = name.endsWith(".zip");
		ContentDisposition disposition = (whole ? ContentDisposition.attachment() : ContentDisposition.inline())
			.filename(name)
			.build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.header("X-Content-Type-Options", "nosniff")
			.header(REVISION, published.revision())
			.eTag(DigestUtils.md5DigestAsHex(content))
			.contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
			.body(content);
	}

	private static ResponseEntity<ProblemDetail> refuse(String title, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, detail);
		problem.setTitle(title);
		return ResponseEntity.of(problem).build();
	}

}
