package org.fundtrace.query;

import java.util.ArrayList;
import java.util.List;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A client reads the schema before anything else: all of it is described. */
class DescriptionTests {

	private final List<String> undescribed = new ArrayList<>();

	@Test
	void everythingInTheSchemaIsDescribed() {
		ServedSchema.load()
			.getAllTypesAsList()
			.stream()
			.filter((type) -> !Introspection.isIntrospectionTypes(type))
			.filter((type) -> !(type instanceof GraphQLScalarType))
			.forEach(this::check);
		assertThat(this.undescribed).isEmpty();
	}

	private void check(GraphQLNamedType type) {
		check(type.getName(), type.getDescription());
		switch (type) {
			case GraphQLFieldsContainer fields -> fields.getFieldDefinitions().forEach((field) -> {
				checkMember(type, field);
				field.getArguments().forEach((argument) -> checkMember(field, argument));
			});
			case GraphQLInputObjectType input -> input.getFields().forEach((field) -> checkMember(type, field));
			case GraphQLEnumType values -> values.getValues().forEach((value) -> checkMember(type, value));
			default -> {
			}
		}
	}

	private void checkMember(GraphQLNamedSchemaElement holder, GraphQLNamedSchemaElement member) {
		check(holder.getName() + "." + member.getName(), member.getDescription());
	}

	private void check(String name, @Nullable String description) {
		if (description == null || description.isBlank()) {
			this.undescribed.add(name);
		}
	}

}
