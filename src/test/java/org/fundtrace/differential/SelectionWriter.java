package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import org.fundtrace.differential.Budget.Place;

/** Writes what an operation selects. */
final class SelectionWriter {

	/** How large a page may be asked for. */
	private static final int MOST_ITEMS = 30;

	private static final int PLAIN_LIST = 20;

	private final OperationGenerator generator;

	private final Reference reference;

	private final Dice dice;

	private final Parts parts;

	private final Budget budget;

	private final boolean deep;

	SelectionWriter(OperationGenerator generator, Dice dice, Parts parts, Budget budget, boolean deep) {
		this.generator = generator;
		this.reference = generator.reference();
		this.dice = dice;
		this.parts = parts;
		this.budget = budget;
		this.deep = deep;
	}

	static boolean isConnection(GraphQLFieldDefinition field) {
		return typeName(field).endsWith("Connection");
	}

	private static String typeName(GraphQLFieldDefinition field) {
		return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
	}

	private static boolean isLeaf(GraphQLFieldDefinition field) {
		return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType);
	}

	/** A field with alias, arguments, directives and what it selects. */
	String field(String holder, GraphQLFieldDefinition field, Place place, Keys keys) {
		this.budget.field();
		String name = field.getName();
		boolean own = !this.dice.percent(12) && keys.takesName(name, !field.getArguments().isEmpty());
		String key = own ? name : this.parts.alias();
		Keys below = own ? keys.below(key) : keys.belowAlias();
		List<String> types = typesBelow(holder, name);
		Map<String, Term> arguments = arguments(holder, field, place, types);
		String directive = this.parts.directive(this.dice, 5);
		String selection = isLeaf(field) ? ""
				: " " + selection((GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(field.getType()),
						enter(holder, field, place, arguments), below, types);
		return (own ? "" : key + ": ") + name + print(arguments) + directive + selection;
	}

	private static String print(Map<String, Term> arguments) {
		return arguments.isEmpty() ? ""
				: new Term.Fields(arguments).print().replaceFirst("^\\{", "(").replaceFirst("}$", ")");
	}

	/** The types that a field of type Node may give. */
	private List<String> typesBelow(String holder, String field) {
		if (holder.equals("Query") && field.startsWith("node")) {
			return this.dice.some(RootFields.COUNTED, this.dice.between(1, 3));
		}
		if (holder.equals("Finding")) {
			return this.dice.some(field.equals("subject") ? FindingFacts.SUBJECTS : FindingFacts.INPUTS,
					this.dice.between(1, 4));
		}
		return List.of("Department", "Unit", "Project", "FundingSource");
	}

	private Place enter(String holder, GraphQLFieldDefinition field, Place place, Map<String, Term> arguments) {
		Entry entry = Entry.of(holder, field);
		return switch (entry) {
			case NONE -> place;
			case ONE -> this.budget.enter(place, 1);
			case LIST -> this.budget.enter(place, PLAIN_LIST);
			case CONNECTION -> this.budget.enter(place, size(arguments));
		};
	}

	private static int size(Map<String, Term> arguments) {
		Term size = arguments.getOrDefault("first", arguments.get("last"));
		return (size instanceof Term.Constant constant && constant.value() instanceof Integer count) ? count
				: (size instanceof Term.Variable) ? MOST_ITEMS : PLAIN_LIST;
	}

	private Map<String, Term> arguments(String holder, GraphQLFieldDefinition field, Place place, List<String> types) {
		ArgumentShapes shapes = new ArgumentShapes(this.reference.graph(), this.dice);
		LookUpShapes lookUps = new LookUpShapes(this.reference.graph(), this.dice);
		Map<String, Shape> made = new LinkedHashMap<>();
		String type = typeName(field).replace("Connection", "");
		if (isConnection(field)) {
			made.putAll(shapes.ofConnection(field, type));
		}
		else if (holder.endsWith("Connection") && field.getName().startsWith("group")) {
			made.putAll(ofGroups(shapes, field));
		}
		else if (holder.equals("Query") && field.getName().startsWith("node")) {
			made.putAll(lookUps.ids(types, field.getName().equals("nodes")));
		}
		else {
			boolean lookUp = holder.equals("Query") && !List.of("terms", "dataset").contains(field.getName());
			made.putAll(lookUp ? lookUps.ofRoot(field.getName()) : lookUps.ofField(holder, field.getName()));
		}
		Map<String, Term> arguments = new LinkedHashMap<>();
		made.forEach((name, shape) -> arguments.put(name, shape.place(this.dice, this.parts.variables())));
		if (isConnection(field)) {
			arguments.putAll(page(place));
		}
		if (!arguments.isEmpty()) {
			GraphQLInputObjectType filter = arguments.containsKey("where")
					? (GraphQLInputObjectType) field.getArgument("where").getType() : null;
			this.parts.call(new Call(type, filter, arguments));
		}
		return arguments;
	}

	private Map<String, Shape> ofGroups(ArgumentShapes shapes, GraphQLFieldDefinition field) {
		Map<String, Shape> made = new LinkedHashMap<>();
		made.put("by", shapes.dimensions(field.getArgument("by").getType()));
		boolean ofIndicators = typeName(field).equals("IndicatorGroup");
		if (field.getArgument("orderBy") != null && this.dice.percent(60)) {
			made.put("orderBy", new GroupOrders(this.dice, ofIndicators).shape());
		}
		if (field.getArgument("first") != null && this.dice.percent(60)) {
			made.put("first", new Shape.Leaf("Int!", (chance) -> chance.between(1, 12)));
		}
		return made;
	}

	/** The arguments of a page, of few items where there is little left. */
	private Map<String, Term> page(Place place) {
		int most = Math.max(1, this.budget.most(place, MOST_ITEMS) / (this.deep ? 8 : 4));
		boolean backward = this.dice.percent(45);
		Map<String, Term> page = new LinkedHashMap<>();
		if (most < PLAIN_LIST || this.dice.percent(70)) {
			Shape size = new Shape.Leaf("Int!", (chance) -> chance.between(1, Math.min(most, MOST_ITEMS)));
			page.put(backward ? "last" : "first", (most * 3 >= PLAIN_LIST)
					? size.place(this.dice, this.parts.variables()) : new Term.Constant(size.draw(this.dice)));
		}
		if (this.dice.percent(60)) {
			page.put(backward ? "before" : "after",
					this.parts.variables().declareRequired(new Shape.Leaf("String", (chance) -> null)));
		}
		return page;
	}

	/** A selection in braces. */
	private String selection(GraphQLFieldsContainer type, Place place, Keys keys, List<String> types) {
		List<String> selected = new ArrayList<>();
		for (GraphQLFieldDefinition field : new FieldChoice(this.generator, this.dice, this.budget, this.deep).of(type,
				place)) {
			if (isLeaf(field) || affords(type.getName(), field, place)) {
				selected.add(field(type.getName(), field, place, keys));
			}
		}
		if (selected.isEmpty() || this.dice.percent(6)) {
			selected.add("__typename");
		}
		new FragmentWriter(this.reference.schema(), this.dice, this.parts, this.budget, this::selection).add(selected,
				type, place, keys, types);
		return "{ " + String.join(" ", selected) + " }";
	}

	private boolean affords(String holder, GraphQLFieldDefinition field, Place place) {
		return Entry.of(holder, field) == Entry.NONE
				|| this.budget.affords(place, (Entry.of(holder, field) == Entry.LIST) ? PLAIN_LIST : 1);
	}

	private String selection(String type, Place place, Keys keys, Budget inner) {
		SelectionWriter writer = new SelectionWriter(this.generator, this.dice, this.parts, inner, false);
		GraphQLFieldsContainer container = (GraphQLFieldsContainer) Objects
			.requireNonNull(this.reference.schema().getType(type));
		return writer.selection(container, place, keys, List.of());
	}

	/** Whether the objects of a type differ in their fields. */
	static boolean isAbstract(GraphQLFieldsContainer type) {
		return type instanceof GraphQLInterfaceType;
	}

}
