package org.fundtrace.query.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.fundtrace.query.mapping.AggregateMapping.AggregateField;
import org.fundtrace.query.mapping.AggregateMapping.Counted;
import org.fundtrace.query.mapping.AggregateMapping.Measured;
import org.fundtrace.query.mapping.AggregateMapping.Rate;
import org.jspecify.annotations.Nullable;

/** Reads the types of aggregates from the SDL. */
final class AggregateMappingReader {

	private static final String MONEY = "MoneyAggregate";

	private static final String DECIMAL = "DecimalAggregate";

	private final List<String> problems;

	AggregateMappingReader(List<String> problems) {
		this.problems = problems;
	}

	/** Whether a type is computed over a whole list. */
	static boolean isAggregate(GraphQLObjectType type) {
		return type.getName().endsWith("Aggregate") && !type.getName().equals(MONEY) && !type.getName().equals(DECIMAL);
	}

	AggregateMapping read(GraphQLObjectType type) {
		Map<String, AggregateField> fields = new LinkedHashMap<>();
		for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
			AggregateField mapping = field(field);
			if (mapping == null) {
				this.problems.add("%s.%s has neither @cypher nor @rate, nor is it of type %s or %s"
					.formatted(type.getName(), field.getName(), MONEY, DECIMAL));
			}
			else {
				fields.put(field.getName(), mapping);
			}
		}
		return new AggregateMapping(type.getName(), fields);
	}

	private static @Nullable AggregateField field(GraphQLFieldDefinition field) {
		String expression = Directives.findString(field, "cypher", "statement");
		if (expression != null) {
			return new Counted(new CypherTemplate(expression));
		}
		String part = Directives.findString(field, "rate", "of");
		String whole = Directives.findString(field, "rate", "over");
		if (part != null && whole != null) {
			return new Rate(part, whole);
		}
		return switch (GraphQLTypeUtil.unwrapAll(field.getType()).getName()) {
			case MONEY -> new Measured(field.getName(), true);
			case DECIMAL -> new Measured(field.getName(), false);
			default -> null;
		};
	}

}
