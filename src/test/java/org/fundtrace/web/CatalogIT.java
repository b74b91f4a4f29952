package org.fundtrace.web;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import org.fundtrace.RunningApplication;
import org.fundtrace.api.SeedApplication;
import org.fundtrace.publish.catalog.PublishedSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the data set says of itself to machines. */
class CatalogIT {

	private static final RunningApplication APPLICATION = SeedApplication.get();

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String DCAT = "http://www.w3.org/ns/dcat#";

	private static final String DCTERMS = "http://purl.org/dc/terms/";

	private static final String SCHEMA = "https://schema.org/";

	private static final String BASE = "http://localhost:8080/";

	@Test
	void resourcesOfTheDataPackageAreTheListsWithTheirColumns() {
		JsonNode document = JSON.readTree(APPLICATION.get("/datapackage.json").body());
		assertThat(document.path("resources").findValuesAsString("path")).containsExactly(
				BASE + "export/allocations.csv", BASE + "export/budgetLines.csv", BASE + "export/findings.csv",
				BASE + "export/indicators.csv", BASE + "export/projects.csv");
		document.path("resources").forEach((resource) -> {
			String path = resource.path("path").asString().substring(BASE.length() - 1);
			List<String> header = List
				.of(APPLICATION.get(path + "?limit=1").body().lines().findFirst().orElseThrow().split(","));
			List<String> names = new ArrayList<>();
			resource.path("schema").path("fields").forEach((field) -> {
				names.add(field.path("name").asString());
				assertThat(field.path("description").asString()).as(() -> path + " " + field).isNotEmpty();
			});
			assertThat(names).isEqualTo(header).doesNotHaveDuplicates();
			assertThat(resource.path("name").asString()).matches("[a-z-]+");
		});
	}

	@Test
	void dataPackageHoldsAgainstThePublishedSchemas() {
		PublishedSchemas.assertHold(APPLICATION.get("/datapackage.json").body());
	}

	@Test
	void dataPackageTypesItsFields() {
		JsonNode fields = JSON.readTree(APPLICATION.get("/datapackage.json").body())
			.path("resources")
			.path(4)
			.path("schema")
			.path("fields");
		assertThat(type(fields, "id")).isEqualTo("string");
		assertThat(type(fields, "fiscalYear")).isEqualTo("integer");
		assertThat(type(fields, "initialBudget_amount")).isEqualTo("number");
		assertThat(type(fields, "executionRate_agrees")).isEqualTo("boolean");
		assertThat(type(fields, "fundingSources_code")).isEqualTo("string");
	}

	@Test
	void dataPackageNamesRevisionLicenceAndSources() {
		JsonNode dataset = APPLICATION.answer("{ dataset { revision license documents { title } } }")
			.at("/data/dataset");
		JsonNode document = JSON.readTree(APPLICATION.get("/datapackage.json").body());
		assertThat(document.path("version")).isEqualTo(dataset.path("revision"));
		assertThat(document.at("/licenses/0/title")).isEqualTo(dataset.path("license"));
		assertThat(document.path("sources").findValuesAsString("title"))
			.isEqualTo(dataset.path("documents").findValuesAsString("title"))
			.isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/datapackage.json", "/catalog.jsonld" })
	void isTheSameBytesAndNotSentTwice(String path) {
		byte[] first = APPLICATION.download(path).body();
		assertThat(APPLICATION.download(path).body()).isEqualTo(first);
		String tag = APPLICATION.download(path).headers().firstValue("ETag").orElseThrow();
		assertThat(APPLICATION.download(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
	}

	@Test
	void catalogHoldsWhatDcatRequires() throws JsonLdError {
		assertThat(APPLICATION.get("/catalog.jsonld").headers().firstValue("Content-Type"))
			.contains("application/ld+json;charset=UTF-8");
		JsonNode catalog = node(DCAT + "Catalog");
		assertFilled(catalog, DCTERMS, "title", "description", "publisher", "issued", "modified", "license");
		JsonNode dataset = node(DCAT + "Dataset");
		assertThat(catalog.at("/" + escaped(DCAT + "dataset") + "/0/@id")).isEqualTo(dataset.path("@id"));
		assertFilled(dataset, DCTERMS, "title", "description", "publisher", "issued", "modified", "license", "spatial",
				"temporal", "identifier", "source");
		assertFilled(dataset, DCAT, "theme", "keyword", "version", "distribution");
		assertThat(dataset.path(DCTERMS + "title").findValuesAsString("@language")).containsExactly("en", "zh");
		assertThat(dataset.path(DCTERMS + "description").findValuesAsString("@language")).containsExactly("en", "zh");
		assertThat(dataset.path(DCTERMS + "modified").findValuesAsString("@type"))
			.containsExactly("http://www.w3.org/2001/XMLSchema#dateTime");
		JsonNode service = node(DCAT + "DataService");
		assertThat(service.path(DCAT + "endpointURL").findValuesAsString("@id")).containsExactly(BASE + "graphql");
	}

	@Test
	void everyFormatAndEveryAccountIsADistribution() throws JsonLdError {
		List<JsonNode> distributions = nodes(DCAT + "Distribution");
		List<String> expected = new ArrayList<>();
		for (String list : List.of("allocations", "budgetLines", "findings", "indicators", "projects")) {
			List.of("csv", "json", "ndjson").forEach((format) -> expected.add(BASE + "export/" + list + "." + format));
		}
		APPLICATION.answer("{ finalAccounts { nodes { id } } }")
			.findValuesAsString("id")
			.forEach((id) -> expected.add(BASE + "datapackage/" + id + ".zip"));
		assertThat(distributions).allSatisfy((each) -> {
			assertFilled(each, DCAT, "accessURL", "downloadURL");
			assertFilled(each, DCTERMS, "title", "description", "license", "format");
		});
		assertThat(distributions.stream().map((each) -> each.path("@id").asString()))
			.containsExactlyInAnyOrderElementsOf(expected);
		expected.stream()
			.forEach((url) -> assertThat(APPLICATION.get(url.substring(BASE.length() - 1) + "?limit=1").statusCode())
				.isEqualTo(200));
	}

	@Test
	void searchEnginesFindTheSameDataSet() throws JsonLdError {
		JsonNode dataset = node(SCHEMA + "Dataset");
		assertFilled(dataset, SCHEMA, "name", "description", "license", "version", "distribution", "dateModified");
		assertThat(dataset.path("@id")).isEqualTo(node(DCAT + "Dataset").path("@id"));
		assertThat(dataset.path(SCHEMA + "distribution").size()).isEqualTo(nodes(DCAT + "Distribution").size());
	}

	private static void assertFilled(JsonNode node, String vocabulary, String... terms) {
		for (String term : terms) {
			assertThat(node.path(vocabulary + term).size()).as(() -> term + " of " + node).isPositive();
		}
	}

	private static JsonNode node(String type) throws JsonLdError {
		List<JsonNode> nodes = nodes(type);
		assertThat(nodes).as(type).hasSize(1);
		return nodes.getFirst();
	}

	/** The nodes of a type in the flat graph, which no other document was read for. */
	private static List<JsonNode> nodes(String type) throws JsonLdError {
		JsonLdOptions options = new JsonLdOptions((url, loading) -> {
			throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "asks for " + url);
		});
		String text = APPLICATION.get("/catalog.jsonld").body();
		String flat = JsonLd.flatten(JsonDocument.of(new StringReader(text))).options(options).get().toString();
		List<JsonNode> nodes = new ArrayList<>();
		JSON.readTree(flat).forEach((node) -> {
			if (node.path("@type").valueStream().anyMatch((each) -> each.asString().equals(type))) {
				nodes.add(node);
			}
		});
		return nodes;
	}

	private static String escaped(String name) {
		return name.replace("~", "~0").replace("/", "~1");
	}

	private static String type(JsonNode fields, String name) {
		return fields.valueStream()
			.filter((field) -> field.path("name").asString().equals(name))
			.map((field) -> field.path("type").asString())
			.findFirst()
			.orElse("none");
	}

}
