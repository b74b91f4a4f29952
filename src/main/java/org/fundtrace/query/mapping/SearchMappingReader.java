package org.fundtrace.query.mapping;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;

/** Reads a field that searches an index. */
final class SearchMappingReader {

	private SearchMappingReader() {
	}

	static FieldMapping.Search read(GraphQLFieldDefinition field) {
		GraphQLEnumType types = (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(field.getArgument("types").getType());
		Map<String, String> typesByValue = new TreeMap<>();
		types.getValues().forEach((value) -> typesByValue.put(value.getName(), typeName(value)));
		return new FieldMapping.Search(String.valueOf(Directives.findString(field, "fulltext", "index")),
				strings(field, "names"), strings(field, "texts"), typesByValue);
	}

	private static List<String> strings(GraphQLFieldDefinition field, String argument) {
		return Directives.strings(field, "fulltext", argument);
	}

	/** BUDGET_LINE stands for the type BudgetLine. */
	private static String typeName(GraphQLEnumValueDefinition value) {
		return value.getName().charAt(0) + ListMappingReader.camelCase(value.getName()).substring(1);
	}

}
