package org.fundtrace.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import graphql.schema.idl.SchemaPrinter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * Holds the SDL that clients see, without its mapping to the graph, against the printed
 * one: a change of the public interface is seen in a review. The printed one is written
 * where it is missing.
 */
class ServedSchemaTests {

	private static final Path PRINTED = Path.of("src/test/resources/contract/served.graphqls");

	@Test
	void isPrintedAsItIsServed() throws IOException {
		SchemaPrinter printer = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
			.includeDirectives(false)
			.includeDirectiveDefinitions(false)
			.includeScalarTypes(true));
		String served = printer.print(ServedSchema.load());
		if (Files.notExists(PRINTED)) {
			Files.writeString(PRINTED, served);
			fail("Read %s, which was missing and has been written", PRINTED);
		}
		assertThat(served).isEqualTo(Files.readString(PRINTED));
	}

}
