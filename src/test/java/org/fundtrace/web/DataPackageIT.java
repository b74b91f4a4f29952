package org.fundtrace.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.fundtrace.RunningApplication;
import org.fundtrace.api.SeedApplication;
import org.fundtrace.graphimport.TestImport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The data package of an account over HTTP. */
class DataPackageIT {

	private final RunningApplication application = SeedApplication.get();

	private final String account = this.application.answer("{ finalAccounts { nodes { id } } }")
		.at("/data/finalAccounts/nodes/0/id")
		.asString();

	private final String revision = this.application.answer("{ dataset { revision } }")
		.at("/data/dataset/revision")
		.asString();

	@Test
	void zipHoldsTheFilesOfTheSeed() throws IOException {
		HttpResponse<byte[]> zip = zip();
		assertThat(zip.statusCode()).isEqualTo(200);
		assertThat(header(zip, "Content-Type")).isEqualTo("application/zip");
		assertThat(header(zip, "FundTrace-Revision")).isEqualTo(this.revision);
		assertThat(header(zip, "Content-Disposition"))
			.isEqualTo("attachment; filename=\"urumqi-administration-for-market-regulation-2023-consolidated-%s.zip\""
				.formatted(this.account.substring(this.account.indexOf(':') + 1)));
		Map<String, String> files = unpack(zip.body());
		assertThat(files).hasSize(28);
		for (Map.Entry<String, String> file : files.entrySet()) {
			assertThat(file.getValue()).isEqualTo(Files.readString(TestImport.SEED.resolve(file.getKey())));
		}
	}

	@Test
	void zipIsTheSameBytesAndIsNotSentTwice() {
		HttpResponse<byte[]> zip = zip();
		assertThat(zip().body()).isEqualTo(zip.body());
		String path = "/datapackage/" + this.account + ".zip";
		HttpResponse<byte[]> again = this.application.download(path, "If-None-Match", header(zip, "ETag"));
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
	}

	@Test
	void descriptorLeadsToTheFilesBesideIt() throws IOException {
		HttpResponse<String> descriptor = this.application.get("/datapackage/" + this.account + "/datapackage.json");
		assertThat(descriptor.body()).isEqualTo(Files.readString(TestImport.SEED.resolve("datapackage.json")));
		assertThat(header(descriptor, "Content-Type")).isEqualTo("application/json");
		assertThat(header(descriptor, "FundTrace-Revision")).isEqualTo(this.revision);
		assertThat(header(descriptor, "ETag")).isNotEmpty();
		for (JsonNode resource : JsonMapper.shared().readTree(descriptor.body()).path("resources")) {
			String name = resource.path("path").asString();
			HttpResponse<byte[]> file = this.application.download("/datapackage/" + this.account + "/" + name, "Accept",
					"*/*");
			assertThat(new String(file.body(), StandardCharsets.UTF_8)).as(name)
				.isEqualTo(Files.readString(TestImport.SEED.resolve(name)));
			assertThat(header(file, "Content-Type")).startsWith(resource.path("mediatype").asString());
		}
	}

	@Test
	void unknownAccountIsAProblemThatSaysHowToFindTheRightOne() {
		for (String path : new String[] { "/datapackage/finalAccount:none.zip",
				"/datapackage/finalAccount:none/datapackage.json" }) {
			HttpResponse<byte[]> answer = this.application.download(path, "Accept", "application/zip");
			assertThat(answer.statusCode()).isEqualTo(404);
			assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
			JsonNode problem = JsonMapper.shared().readTree(answer.body());
			assertThat(problem.path("title").asString()).isEqualTo("No such account");
			assertThat(problem.path("detail").asString()).startsWith("There is no account finalAccount:none.")
				.contains("{ finalAccounts { nodes { id title } } }");
			assertThat(problem.path("status").asInt()).isEqualTo(404);
		}
	}

	@Test
	void unknownFileIsAProblemThatNamesTheFiles() {
		HttpResponse<String> answer = this.application.get("/datapackage/" + this.account + "/nothing.csv");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("has no file nothing.csv; its files are datapackage.json, documents.csv");
	}

	private HttpResponse<byte[]> zip() {
		return this.application.download("/datapackage/" + this.account + ".zip", "Accept", "*/*");
	}

	private static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

	private static Map<String, String> unpack(byte[] zip) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

}
