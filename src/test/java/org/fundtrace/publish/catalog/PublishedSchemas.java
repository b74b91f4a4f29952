package org.fundtrace.publish.catalog;

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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The JSON schemas that Data Package v2 publishes. */
public final class PublishedSchemas {

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

	private PublishedSchemas() {
	}

	/** A descriptor holds against them, and so does each of its resources. */
	public static void assertHold(String descriptor) {
		assertThat(problems("datapackage", descriptor)).isEmpty();
		JsonNode resources = JsonMapper.shared().readTree(descriptor).path("resources");
		assertThat(resources).isNotEmpty();
		for (JsonNode resource : resources) {
			assertThat(problems("dataresource", resource.toString())).isEmpty();
			if (resource.path("type").asString("").equals("table")) {
				if (resource.has("dialect")) {
					assertThat(problems("tabledialect", resource.path("dialect").toString())).isEmpty();
				}
				assertThat(problems("tableschema", resource.path("schema").toString())).isEmpty();
			}
		}
	}

	/** What a schema finds wrong with a text. */
	static List<Error> problems(String schema, String text) {
		return SCHEMAS.getSchema(schema(schema), InputFormat.JSON).validate(text, InputFormat.JSON);
	}

	private static String schema(String name) {
		String file = "/datapackage-v2/" + name + ".json";
		try (InputStream content = Objects.requireNonNull(PublishedSchemas.class.getResourceAsStream(file))) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
