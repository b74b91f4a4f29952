package org.fundtrace.dataset.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TableSchemaTests {

	@Test
	void saysTypesConstraintsAndWhatIsPrinted() {
		Map<String, Map<String, Object>> fields = fields("projects");
		assertThat(fields.get("ordinal")).isEqualTo(Map.of("name", "ordinal", "type", "integer", "constraints",
				Map.of("required", true, "unique", true), "printed", false));
		assertThat(fields.get("executionRate")).isEqualTo(Map.of("name", "executionRate", "type", "number", "groupChar",
				",", "bareNumber", false, "printed", true));
		assertThat(fields.get("supervisingDepartment"))
			.isEqualTo(Map.of("name", "supervisingDepartment", "type", "string", "printed", true));
	}

	@Test
	void listsTheConstantsOfAnEnumeration() {
		assertThat(fields("functional_classes").get("level"))
			.isEqualTo(Map.of("name", "level", "type", "string", "constraints",
					Map.of("required", true, "enum", List.of("CLASS", "SECTION", "ITEM")), "printed", false));
	}

	@Test
	void givesKeysAndReferences() {
		assertThat(schema("allocations")).containsEntry("primaryKey", List.of("ordinal"))
			.containsEntry("uniqueKeys", List.of(List.of("fundingSource", "project", "basis")))
			.containsEntry("foreignKeys",
					List.of(Map.of("fields", List.of("fundingSource"), "reference",
							Map.of("resource", "funding_sources", "fields", List.of("code"))),
							Map.of("fields", List.of("project"), "reference",
									Map.of("resource", "projects", "fields", List.of("name")))));
	}

	@Test
	void leavesTheResourceOutOfAReferenceToTheSameTable() {
		assertThat(schema("funding_sources")).containsEntry("foreignKeys",
				List.of(Map.of("fields", List.of("parent"), "reference", Map.of("fields", List.of("code")))));
	}

	@Test
	void saysWhatTheTextsOfAListReferTo() {
		assertThat(fields("responsibilities").get("sharedWith")).isEqualTo(Map.of("name", "sharedWith", "type",
				"string", "separator", "|", "printed", false, "references", "departments.name"));
	}

	@Test
	void refusesToDeclareAColumnThatTheRecordLacks() {
		assertThatIllegalArgumentException().isThrownBy(() -> Tables.SECTIONS.unprinted("page"))
			.withMessage("sections has no column page");
	}

	private static Map<String, Object> schema(String name) {
		return TableSchema
			.of(Tables.ALL.stream().filter((table) -> table.name().equals(name)).findFirst().orElseThrow());
	}

	private static Map<String, Map<String, Object>> fields(String name) {
		Map<String, Map<String, Object>> fields = new LinkedHashMap<>();
		if (schema(name).get("fields") instanceof List<?> list) {
			list.forEach((field) -> add(fields, field));
		}
		return fields;
	}

	private static void add(Map<String, Map<String, Object>> fields, Object field) {
		Map<String, Object> properties = new LinkedHashMap<>();
		if (field instanceof Map<?, ?> map) {
			map.forEach((name, value) -> properties.put(name.toString(), value));
		}
		fields.put(String.valueOf(properties.get("name")), properties);
	}

}
