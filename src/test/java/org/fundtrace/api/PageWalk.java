package org.fundtrace.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fundtrace.RunningApplication;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Walks one list from one end to the other, page by page.
 *
 * @param list where it stands, with {@code %s} for the list itself:
 * {@code fundingSource(code: "central") { %s }} with the field {@code projects}
 * @param field the list's field
 * @param owner what selects the id of the account that an item belongs to, as a path
 */
record PageWalk(String list, String field, List<String> owner) {

	static PageWalk root(String field, String... owner) {
		return new PageWalk("%s", field, List.of(owner));
	}

	/**
	 * The items of the whole list, in its order also where the walk goes backwards.
	 * @param arguments those of the list beside paging, in GraphQL
	 * @param afterPage runs after each page but the last, with the number of the page
	 */
	List<Item> walk(RunningApplication application, String arguments, int size, boolean backwards,
			AfterPage afterPage) {
		List<Item> items = new ArrayList<>();
		Map<String, @Nullable Object> variables = new HashMap<>();
		for (int number = 1;; number++) {
			JsonNode page = page(application.answer(operation(arguments, size, backwards), variables));
			List<Item> found = new ArrayList<>();
			page.get("nodes").forEach((node) -> found.add(item(node)));
			items.addAll(backwards ? 0 : items.size(), found);
			JsonNode info = page.get("pageInfo");
			if (!info.get(backwards ? "hasPreviousPage" : "hasNextPage").asBoolean()) {
				return items;
			}
			variables.put("cursor", info.get(backwards ? "startCursor" : "endCursor").asString());
			afterPage.run(number);
		}
	}

	private String operation(String arguments, int size, boolean backwards) {
		String paging = (backwards ? "last: %d, before: $cursor" : "first: %d, after: $cursor").formatted(size);
		String ownerId = this.owner.isEmpty() ? ""
				: String.join(" { ", this.owner) + " { id }" + " }".repeat(this.owner.size() - 1);
		String page = "page: %s(%s, %s) { nodes { id %s } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }"
			.formatted(this.field, paging, arguments, ownerId);
		return "query ($cursor: String) { " + this.list.formatted(page) + " }";
	}

	private static JsonNode page(JsonNode answer) {
		JsonNode page = answer.findValue("page");
		if (page == null || answer.has("errors")) {
			throw new AssertionError("no page in " + answer);
		}
		return page;
	}

	private Item item(JsonNode node) {
		JsonNode account = node.at(this.owner.isEmpty() ? "/none" : "/" + String.join("/", this.owner) + "/id");
		return new Item(node.get("id").asString(), account.isMissingNode() ? "" : account.asString());
	}

	/** An item of a list, and the account that it belongs to; empty for none. */
	record Item(String id, String account) {
	}

	/** What happens between two pages. */
	@FunctionalInterface
	interface AfterPage {

		/** Nothing happens. */
		AfterPage NOTHING = (number) -> {
		};

		void run(int number);

	}

}
