package org.fundtrace.publish.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.fundtrace.budget.Account;
import org.fundtrace.dataset.DataPackage;
import org.fundtrace.generated.GeneratedAccounts;
import org.fundtrace.graphimport.TestImport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Descriptors against the JSON schemas that Data Package v2 publishes, from
 * <a href="https://datapackage.org/profiles/2.0/datapackage.json">datapackage.org</a>.
 */
class PublishedSchemaTests {

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
		assertThat(PublishedSchemas.problems("datapackage",
				text.replace("\"version\": \"", "\"version\": 1, \"was\": \"")))
			.isNotEmpty();
		assertThat(PublishedSchemas.problems("datapackage", text.replace("\"resources\"", "\"sources\""))).isNotEmpty();
		assertThat(PublishedSchemas.problems("tableschema", "{\"fields\": [{\"name\": \"a\", \"type\": \"money\"}]}"))
			.isNotEmpty();
	}

	private static void assertHolds(Account account) {
		String text = descriptor(account);
		PublishedSchemas.assertHold(text);
		assertThat(JsonMapper.shared().readTree(text).path("resources")).hasSize(27);
	}

	private static String descriptor(Account account) {
		byte[] content = Objects.requireNonNull(DataPackage.files(account).get("datapackage.json"));
		return new String(content, StandardCharsets.UTF_8);
	}

}
