package org.fundtrace.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.fundtrace.budget.Account;
import org.fundtrace.dataset.DataPackage;
import org.fundtrace.generated.GeneratedAccounts;
import org.fundtrace.graphimport.TestImport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Descriptors against the JSON schemas that Data Package v2 publishes, from
 * <a href="https://datapackage.org/profiles/2.0/datapackage.json">datapackage.org</a>.
 */
class PublishedSchemaTests {

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

	@Test
	void holdTheDescriptorOfTheSeed() {
		assertHolds(TestImport.seed());
	}

	@Test
	void holdTheDescriptorsOfOtherAccounts() {
		GeneratedAccounts.small().stream().limit(2).forEach(PublishedSchemaTests::assertHolds);
	}

	@Test
	void refuseWhatIsNoDescriptor() {
		String text = descriptor(TestImport.seed());
		assertThat(problems("datapackage", text.replace("\"version\": \"", "\"version\": 1, \"was\": \"")))
			.isNotEmpty();
		assertThat(problems("datapackage", text.replace("\"resources\"", "\"sources\""))).isNotEmpty();
		assertThat(problems("tableschema", "{\"fields\": [{\"name\": \"a\", \"type\": \"money\"}]}")).isNotEmpty();
	}

	private static void assertHolds(Account account) {
		String text = descriptor(account);
		assertThat(problems("datapackage", text)).isEmpty();
		JsonNode resources = JsonMapper.shared().readTree(text).path("resources");
		assertThat(resources).hasSize(27);
		for (JsonNode resource : resources) {
			assertThat(problems("dataresource", resource.toString())).isEmpty();
			if (resource.path("type").asString("").equals("table")) {
				assertThat(problems("tabledialect", resource.path("dialect").toString())).isEmpty();
				assertThat(problems("tableschema", resource.path("schema").toString())).isEmpty();
			}
		}
	}

	private static String descriptor(Account account) {
		byte[] content = Objects.requireNonNull(DataPackage.files(account).get("datapackage.json"));
		return new String(content, StandardCharsets.UTF_8);
	}

	private static List<Error> problems(String schema, String text) {
		return SCHEMAS.getSchema(schema(schema), InputFormat.JSON).validate(text, InputFormat.JSON);
	}

	private static String schema(String name) {
		String file = "/datapackage-v2/" + name + ".json";
		try (InputStream content = Objects.requireNonNull(PublishedSchemaTests.class.getResourceAsStream(file))) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
