package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.fundtrace.budget.MoneyUnit;
import org.fundtrace.differential.Term.EnumName;
import org.jspecify.annotations.Nullable;

/** Makes the arguments that look one object up, and those of single values. */
record LookUpShapes(ReferenceGraph graph, Dice dice) {

	private static final int UNKNOWN = 6;

	/** Ids of objects of some types. */
	Map<String, Shape> ids(List<String> types, boolean list) {
		Function<Dice, @Nullable Object> id = (chance) -> id(chance.one(types), chance);
		if (!list) {
			return Map.of("id", new Shape.Leaf("ID!", id));
		}
		int count = this.dice.between(1, 6);
		return Map.of("ids", new Shape.Leaf("[ID!]!", (chance) -> {
			List<@Nullable Object> ids = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				ids.add(id.apply(chance));
			}
			return ids;
		}));
	}

	private Object id(String type, Dice chance) {
		List<Item> items = this.graph.all(type);
		return (items.isEmpty() || chance.percent(UNKNOWN)) ? "project:0000000000000000" : chance.one(items).id();
	}

	/** The arguments of a root field that looks an object up. */
	Map<String, Shape> ofRoot(String field) {
		return switch (field) {
			case "department", "unit" -> this.dice.percent(50) ? ids(List.of(type(field)), false)
					: Map.of("name", new Shape.Leaf("String!", (chance) -> name(type(field), chance)));
			case "fundingSource" -> this.dice.percent(50) ? ids(List.of(type(field)), false)
					: Map.of("code", new Shape.Leaf("String!", this::code));
			case "finalAccount" -> this.dice.percent(50) ? ids(List.of(type(field)), false) : account();
			default -> ids(List.of(type(field)), false);
		};
	}

	private static String type(String field) {
		return Character.toUpperCase(field.charAt(0)) + field.substring(1);
	}

	/** A name, an alternate one, or one that nobody has. */
	private Object name(String type, Dice chance) {
		Item item = chance.one(this.graph.all(type));
		List<?> alternates = (List<?>) Objects.requireNonNull(item.get("alternateNames"));
		if (chance.percent(UNKNOWN)) {
			return "没有的名称";
		}
		return (alternates.isEmpty() || chance.percent(50)) ? item.text("name")
				: Objects.requireNonNull(chance.one(alternates));
	}

	private Object code(Dice chance) {
		return chance.percent(UNKNOWN) ? "nothing" : chance.one(this.graph.all("FundingSource")).text("code");
	}

	private Map<String, Shape> account() {
		Item department = this.dice.one(this.graph.all("FinalAccount")).there("department");
		Map<String, Shape> arguments = new LinkedHashMap<>();
		arguments.put("department", new Shape.Leaf("ID!", (chance) -> department.id()));
		arguments.putAll(edition(department.items("finalAccounts")));
		return arguments;
	}

	/** Year and scope of one of some accounts. */
	Map<String, Shape> edition(List<Item> accounts) {
		Map<String, Shape> arguments = new LinkedHashMap<>();
		arguments.put("fiscalYear", new Shape.Leaf("Int!",
				(chance) -> chance.percent(UNKNOWN) ? 1999 : chance.one(accounts).get("fiscalYear")));
		if (this.dice.percent(40)) {
			arguments.put("scope",
					new Shape.Leaf("AccountScope!", (chance) -> new EnumName(chance.one(accounts).text("scope"))));
		}
		return arguments;
	}

	/** The arguments of a field below the root that is no connection. */
	Map<String, Shape> ofField(String type, String field) {
		return switch (type + "." + field) {
			case "Money.amount" -> this.dice.percent(60)
					? Map.of("unit",
							new Shape.Leaf("MoneyUnit",
									(chance) -> new EnumName(chance.one(List.of(MoneyUnit.values())).name())))
					: Map.of();
			case "Department.finalAccount" -> edition(this.graph.all("FinalAccount"));
			case "FinalAccount.line" -> line();
			case "Document.lines" -> Map.of("start", new Shape.Leaf("Int!", (chance) -> chance.between(-1, 60)), "end",
					new Shape.Leaf("Int!", (chance) -> chance.between(0, 70)));
			case "Query.terms" ->
				this.dice.percent(60) ? Map.of("text", new Shape.Leaf("String", this::word)) : Map.of();
			default -> Map.of();
		};
	}

	private Object word(Dice chance) {
		List<Item> terms = this.graph.all("Term");
		String text = terms.isEmpty() ? "支出" : chance.one(terms).text(chance.percent(50) ? "term" : "definition");
		int from = chance.between(0, text.length() - 1);
		return text.substring(from, Math.min(text.length(), from + chance.between(0, 3)));
	}

	private Map<String, Shape> line() {
		Item line = this.dice.one(this.graph.all("BudgetLine"));
		Map<String, Shape> arguments = new LinkedHashMap<>();
		arguments.put("statement", new Shape.Leaf("Statement!", (chance) -> new EnumName(line.text("statement"))));
		List<Item> alike = this.graph.all("BudgetLine")
			.stream()
			.filter((other) -> other.text("statement").equals(line.text("statement")))
			.toList();
		arguments.put("concept", new Shape.Leaf("String!", (chance) -> chance.one(alike).text("concept")));
		List<Item> classified = alike.stream().filter((other) -> other.get("functionalClass") != null).toList();
		if (!classified.isEmpty() && this.dice.percent(50)) {
			arguments.put("functionalClass",
					new Shape.Leaf("ID", (chance) -> chance.one(classified).there("functionalClass").id()));
		}
		return arguments;
	}

}
