package org.fundtrace.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

	/** Types of the contract that are not served yet. */
	private static final String LATER_TYPES = "Finding.*";

	/** Fields and arguments of the contract that are not served yet. */
	private static final Set<String> LATER = Set.of("findings");

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
	void servesAllOfTheContractButWhatComesLater() {
		assertThat(this.contract.keySet()).filteredOn((element) -> !this.served.containsKey(element))
			.allMatch(ContractTests::comesLater);
		assertThat(this.served.keySet()).filteredOn((element) -> this.contract.containsKey(element))
			.noneMatch(ContractTests::comesLater);
	}

	private static boolean comesLater(String element) {
		List<String> parts = List.of(element.replace("(", ".").replace(")", "").split("\\.", -1));
		return parts.getFirst().matches(LATER_TYPES) || parts.stream().skip(1).anyMatch(LATER::contains);
	}

	/**
	 * Types, fields, arguments and enum values by their coordinates, with their types.
	 */
	private static Map<String, String> elements(TypeDefinitionRegistry registry) {
		Map<String, String> elements = new TreeMap<>();
		registry.types().forEach((name, definition) -> {
			elements.put(name, definition.getClass().getSimpleName());
			switch (definition) {
				case ImplementingTypeDefinition<?> type ->
					type.getFieldDefinitions().forEach((field) -> add(elements, name, field));
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
