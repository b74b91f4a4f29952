package org.fundtrace.query;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GraphMappingTests {

	@Test
	void namesEveryFieldThatItCannotMap() {
		String sdl = """
				extend type Project { neighbours: [Project!]! }
				extend type Region { ruler: Department }
				""";
		assertThatExceptionOfType(UnmappableSchemaException.class)
			.isThrownBy(() -> GraphMapping.of(ServedSchema.loadWith(sdl)))
			.withMessageContaining("Project.neighbours of type [Project!]!")
			.withMessageContaining("Region.ruler of type Department");
	}

	@Test
	void knowsTheTypeThatAnIdBeginsWith() {
		GraphMapping mapping = GraphMapping.of(ServedSchema.load());
		assertThat(mapping.findTypeOfId("finalAccount:x")).map(TypeMapping::label).contains("FinalAccount");
		assertThat(mapping.findTypeOfId("finalaccount:x")).isEmpty();
		assertThat(mapping.findTypeOfId("project")).isEmpty();
	}

}
