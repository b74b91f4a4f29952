package org.fundtrace.graph;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTests {

	@Test
	void givesEveryStatementANameOfItsOwn() {
		assertThat(Schema.statements()).isNotEmpty().extracting(Schema::name).doesNotHaveDuplicates();
	}

	@Test
	void knowsNoLabelButThoseOfTheGraph() {
		assertThat(Schema.statements()).allSatisfy(
				(statement) -> assertThat(labels()).anyMatch((label) -> statement.contains("(n:" + label + ")")));
	}

	static List<String> labels() {
		return Arrays.stream(Labels.class.getFields()).map(SchemaTests::text).toList();
	}

	private static String text(Field constant) {
		try {
			return String.valueOf(constant.get(null));
		}
		catch (IllegalAccessException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
