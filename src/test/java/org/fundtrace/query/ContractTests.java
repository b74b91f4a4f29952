package org.fundtrace.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the SDL against the public contract: what the contract names keeps its name, its
 * type and its nullability.
 */
class ContractTests {

	private final Map<String, String> contract = elements(
			new SchemaParser().parse(Path.of("src/test/resources/contract/fundtrace.graphqls").toFile()));

	private final Map<String, String> served = elements(ServedSchema.registry());

	@Test
	void keepsEveryTypeAndNullabilityOfTheContract() {
		List<String> differences = new ArrayList<>();
		this.contract.forEach((element, type) -> {
			String servedType = this.served.get(element);
			if (servedType != null && !servedType.equals(type)) {
				differences.add("%s is %s, in the contract %s".formatted(element, servedType, type));
			}
		});
		assertThat(differences).isEmpty();
	}

	@Test
	void servesAllOfTheContract() {
		assertThat(this.served).containsKeys(this.contract.keySet().toArray(String[]::new));
	}

	/**
	 * Types, fields, arguments and enum values by their coordinates, with their types.
	 */
	private static Map<String, String> elements(TypeDefinitionRegistry registry) {
		Map<String, String> elements = new TreeMap<>();
		registry.types().forEach((name, definition) -> {
			elements.put(name, definition.getClass().getSimpleName());
			switch (definition) {
				case ImplementingTypeDefinition<?> type -> {
					type.getImplements()
						.forEach(
								(each) -> elements.put(name + " implements " + AstPrinter.printAst(each), "interface"));
					type.getFieldDefinitions().forEach((field) -> add(elements, name, field));
				}
				case InputObjectTypeDefinition input -> input.getInputValueDefinitions()
					.forEach((field) -> add(elements, name + "." + field.getName(), field));
				case EnumTypeDefinition values -> values.getEnumValueDefinitions()
					.forEach((value) -> elements.put(name + "." + value.getName(), "value"));
				default -> {
				}
			}
		});
		registry.objectTypeExtensions()
			.forEach((name, extensions) -> extensions.forEach(
					(extension) -> extension.getFieldDefinitions().forEach((field) -> add(elements, name, field))));
		return elements;
	}

	private static void add(Map<String, String> elements, String type, FieldDefinition field) {
		String coordinate = type + "." + field.getName();
		elements.put(coordinate, AstPrinter.printAst(field.getType()));
		field.getInputValueDefinitions()
			.forEach((argument) -> add(elements, coordinate + "(" + argument.getName() + ")", argument));
	}

	private static void add(Map<String, String> elements, String coordinate, InputValueDefinition input) {
		String byDefault = (input.getDefaultValue() != null) ? " = " + AstPrinter.printAst(input.getDefaultValue())
				: "";
		elements.put(coordinate, AstPrinter.printAst(input.getType()) + byDefault);
	}

}
