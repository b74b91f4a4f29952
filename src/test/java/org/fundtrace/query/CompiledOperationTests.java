package org.fundtrace.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jol.info.GraphLayout;

import static org.assertj.core.api.Assertions.assertThat;

class CompiledOperationTests {

	private static final ServedCompiler COMPILER = new ServedCompiler();

	static Stream<Path> queries() {
		try (Stream<Path> files = Files.walk(Path.of("src/test/resources/queries"))) {
			return files.filter((file) -> file.toString().endsWith(".graphql")).toList().stream();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** It is kept for long; what it was compiled from is many times as large. */
	@ParameterizedTest
	@MethodSource("queries")
	void holdsNothingOfItsCompilation(Path query) throws IOException {
		CompiledOperation operation = COMPILER.compile(Files.readString(query), Map.of("code", "central"));
		assertThat(GraphLayout.parseInstance(operation).getClasses()).extracting(Class::getName)
			.noneMatch((name) -> name.startsWith("graphql.normalized.") || name.endsWith("Compiler")
					|| name.endsWith(".Compilation") || name.endsWith(".Columns"));
	}

}
