package org.fundtrace.query;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.fundtrace.api.Queries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jol.info.GraphLayout;

import static org.assertj.core.api.Assertions.assertThat;

class CompiledOperationTests {

	private static final ServedCompiler COMPILER = new ServedCompiler();

	static List<Path> queries() {
		return Queries.list();
	}

	/** It is kept for long; what it was compiled from is many times as large. */
	@ParameterizedTest
	@MethodSource("queries")
	void holdsNothingOfItsCompilation(Path query) {
		CompiledOperation operation = COMPILER.compile(Queries.read(query), Map.of("code", "central"));
		assertThat(GraphLayout.parseInstance(operation).getClasses()).extracting(Class::getName)
			.noneMatch((name) -> name.startsWith("graphql.normalized.") || name.endsWith("Compiler")
					|| name.endsWith(".Compilation") || name.endsWith(".Columns"));
	}

}
