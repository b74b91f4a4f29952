package org.fundtrace.differential;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import org.fundtrace.budget.IndicatorValue;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.MoneyUnit;
import org.fundtrace.budget.Ratio;
import org.jspecify.annotations.Nullable;

/** Answers every field of the schema from the items of a graph. */
final class ReferenceFetcher implements DataFetcher<@Nullable Object> {

	private final ReferenceGraph graph;

	private final RootFields roots;

	private final ListFields lists;

	private final Ledger ledger;

	ReferenceFetcher(ReferenceGraph graph, CursorBook cursors, Ledger ledger) {
		this.graph = graph;
		this.roots = new RootFields(graph);
		this.lists = new ListFields(graph, cursors);
		this.ledger = ledger;
	}

	@Override
	public @Nullable Object get(DataFetchingEnvironment environment) {
		this.ledger.exercised(environment);
		String field = environment.getFieldDefinition().getName();
		Object source = environment.getSource();
		return switch (source) {
			case ItemList list -> this.lists.fetch(list, field, environment);
			case Money money -> ofMoney(money, field, environment);
			case Ratio ratio -> ofRatio(ratio, field);
			case IndicatorValue value -> Components.of(value).get(field);
			case Item item -> listed(environment, item, ofItem(item, field, environment));
			case null, default ->
				isConnection(environment) ? listed(environment, null, this.graph.all(elementOf(environment)))
						: this.roots.fetch(field, environment);
		};
	}

	private static @Nullable Object ofMoney(Money money, String field, DataFetchingEnvironment environment) {
		return switch (field) {
			case "amount" -> {
				Object unit = environment.getArguments().get("unit");
				yield money.amount((unit != null) ? MoneyUnit.valueOf(unit.toString()) : MoneyUnit.YUAN);
			}
			case "currency" -> "CNY";
			default -> money.printed();
		};
	}

	private static @Nullable Object ofRatio(Ratio ratio, String field) {
		return switch (field) {
			case "printed" -> ratio.printed();
			case "computed" -> ratio.computed();
			default -> ratio.agrees();
		};
	}

	private static @Nullable Object ofItem(Item item, String field, DataFetchingEnvironment environment) {
		Map<String, ? extends @Nullable Object> arguments = environment.getArguments();
		return switch (item.type() + "." + field) {
			case "Department.finalAccount" ->
				first(item.items("finalAccounts"), arguments, List.of("fiscalYear", "scope"));
			case "FinalAccount.line" -> line(item, arguments);
			case "Document.lines" -> lines((List<?>) Objects.requireNonNull(item.get("text")),
					(Integer) Objects.requireNonNull(arguments.get("start")),
					(Integer) Objects.requireNonNull(arguments.get("end")));
			default -> shown(item.get(field), environment);
		};
	}

	private static @Nullable Object line(Item account, Map<String, ? extends @Nullable Object> arguments) {
		List<Item> lines = account.items("lines").stream().sorted(ReferenceGraph.by("ordinal")).toList();
		return first(lines, arguments, List.of("statement", "concept", "functionalClass"));
	}

	/** The first item whose fields have the values of the arguments that are given. */
	private static @Nullable Item first(List<Item> items, Map<String, ? extends @Nullable Object> arguments,
			List<String> fields) {
		return items.stream().filter((item) -> fields.stream().allMatch((field) -> {
			Object wanted = arguments.get(field);
			return wanted == null || wanted.equals(Derived.of(item, field));
		})).findFirst().orElse(null);
	}

	private static List<?> lines(List<?> text, int start, int end) {
		int from = Math.max(start, 1) - 1;
		int to = Math.min(end, text.size());
		return (from < to) ? text.subList(from, to) : List.of();
	}

	/** A ratio without figures is no ratio, a list that nothing was said of is empty. */
	private static @Nullable Object shown(@Nullable Object value, DataFetchingEnvironment environment) {
		if (value instanceof Ratio ratio && ratio.printed() == null && ratio.computed() == null) {
			return null;
		}
		boolean required = GraphQLTypeUtil.isNonNull(environment.getFieldType());
		return (value == null && required && !isConnection(environment)) ? List.of() : value;
	}

	private static boolean isConnection(DataFetchingEnvironment environment) {
		return typeName(environment).endsWith("Connection");
	}

	private static String typeName(DataFetchingEnvironment environment) {
		return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(environment.getFieldType())).getName();
	}

	private static String elementOf(DataFetchingEnvironment environment) {
		return typeName(environment).replace("Connection", "");
	}

	/** A connection over items, those of a holder or all; any other value as it is. */
	@SuppressWarnings("unchecked")
	private @Nullable Object listed(DataFetchingEnvironment environment, @Nullable Item holder,
			@Nullable Object value) {
		if (!isConnection(environment)) {
			return value;
		}
		Map<String, ? extends @Nullable Object> arguments = environment.getArguments();
		String field = environment.getFieldDefinition().getName();
		FundedItems funded = (holder != null) ? FundedItems.find(holder, field, arguments.get("basis")) : null;
		List<Item> all = (funded != null) ? funded.items() : (value != null) ? (List<Item>) value : List.of();
		String place = ((holder != null) ? holder.type() : "Query") + "." + field;
		List<Item> chosen = filtered(environment, all);
		return new ItemList(elementOf(environment), place, chosen, (funded != null) ? funded.via() : null, arguments);
	}

	private List<Item> filtered(DataFetchingEnvironment environment, List<Item> all) {
		if (!(environment.getArguments().get("where") instanceof Map<?, ?> where)) {
			return all;
		}
		GraphQLInputObjectType type = (GraphQLInputObjectType) environment.getFieldDefinition()
			.getArgument("where")
			.getType();
		List<Item> chosen = new ObjectFilter(type, where).select(all);
		this.ledger.filtered(environment.getExecutionStepInfo().getPath(), all.size(), chosen.size());
		return chosen;
	}

}
