package org.fundtrace.query.mapping;

import org.fundtrace.query.ServedSchema;
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
	void namesWhatItDoesNotKnowOfAList() {
		String sdl = """
				extend type ProjectConnection { average: Decimal }
				extend type Region { departments(ruling: Boolean): DepartmentConnection! @relationship(type: "IN_REGION", direction: IN) }
				""";
		assertThatExceptionOfType(UnmappableSchemaException.class)
			.isThrownBy(() -> GraphMapping.of(ServedSchema.loadWith(sdl)))
			.withMessageContaining("ProjectConnection.average is no part of a list")
			.withMessageContaining("Region.departments has an argument ruling that no @cypher statement uses");
	}

	@Test
	void namesATypeThatASearchCannotFind() {
		String sdl = """
				extend enum SearchableType { STAR_FISH, MONEY }
				""";
		assertThatExceptionOfType(UnmappableSchemaException.class)
			.isThrownBy(() -> GraphMapping.of(ServedSchema.loadWith(sdl)))
			.withMessageContaining("Query.search searches for StarFish, which is no type with @node")
			.withMessageContaining("Query.search searches for Money, which is no type with @node");
	}

	@Test
	void idsOfWhatIsNoNodeAreUnknown() {
		assertThat(GraphMapping.of(ServedSchema.load()).findTypeOfId("dataset:fundtrace")).isEmpty();
	}

	@Test
	void knowsTheTypeThatAnIdBeginsWith() {
		GraphMapping mapping = GraphMapping.of(ServedSchema.load());
		assertThat(mapping.findTypeOfId("finalAccount:x")).map(TypeMapping::label).contains("FinalAccount");
		assertThat(mapping.findTypeOfId("finalaccount:x")).isEmpty();
		assertThat(mapping.findTypeOfId("project")).isEmpty();
	}

}
