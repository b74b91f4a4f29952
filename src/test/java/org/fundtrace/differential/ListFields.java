package org.fundtrace.differential;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** The fields of a connection. */
record ListFields(ReferenceGraph graph, CursorBook cursors) {

	@Nullable Object fetch(ItemList list, String field, DataFetchingEnvironment environment) {
		Map<String, ? extends @Nullable Object> arguments = environment.getArguments();
		return switch (field) {
			case "totalCount" -> list.items().size();
			case "nodes" -> list.page(position(list));
			case "edges" -> list.page(position(list)).stream().map((item) -> edge(list, item)).toList();
			case "pageInfo" -> pageInfo(list);
			case "aggregate" ->
				permitted(list, List.of(), environment, () -> new Aggregates(list.items()).of(list.type()));
			case "groups" -> permitted(list, by(arguments), environment,
					() -> new Groups(list, by(arguments)).page(arguments.get("orderBy"), arguments.get("first")));
			case "groupCount" -> new Groups(list, by(arguments)).count();
			default -> throw new IllegalArgumentException("a connection has no " + field);
		};
	}

	private static List<String> by(Map<String, ? extends @Nullable Object> arguments) {
		return ((List<?>) Objects.requireNonNull(arguments.get("by"))).stream().map(String::valueOf).toList();
	}

	private @Nullable Item position(ItemList list) {
		String cursor = list.cursor();
		return (cursor != null) ? this.graph.find(list.type(), this.cursors.id(cursor)) : null;
	}

	private static Item edge(ItemList list, Item item) {
		List<Item> via = (list.via() != null) ? list.via().get(item) : null;
		return new Item(list.type() + "Edge", "").set("cursor", cursor(list, item)).set("node", item).set("via", via);
	}

	private static String cursor(ItemList list, Item item) {
		return CursorBook.token(list.type(), list.order(), item.id());
	}

	private Item pageInfo(ItemList list) {
		Item position = position(list);
		List<Item> page = list.page(position);
		return new Item("PageInfo", "").set("hasNextPage", list.hasNextPage(position))
			.set("hasPreviousPage", list.hasPreviousPage(position))
			.set("startCursor", page.isEmpty() ? null : cursor(list, page.getFirst()))
			.set("endCursor", page.isEmpty() ? null : cursor(list, page.getLast()));
	}

	/** The figures, or null with an error where they must not be added up. */
	private static @Nullable Object permitted(ItemList list, List<String> by, DataFetchingEnvironment environment,
			Supplier<Object> figures) {
		if (AllocationRule.permits(list, by)) {
			return figures.get();
		}
		return DataFetcherResult.newResult()
			.error(GraphqlErrorBuilder.newError(environment).message("several levels or dimensions").build())
			.build();
	}

}
