package org.fundtrace.differential;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.fundtrace.budget.Account;
import org.jspecify.annotations.Nullable;

/** All items that a set of accounts makes. */
final class ReferenceGraph {

	private final Map<String, Map<String, Item>> byType = new TreeMap<>();

	private final Map<Item, Description> descriptions = new LinkedHashMap<>();

	/** The items by type, once all accounts are read. */
	private final Map<String, List<Item>> lists = new HashMap<>();

	private ReferenceGraph() {
	}

	/** The items of accounts, in whichever order they come. */
	static ReferenceGraph of(Collection<Account> accounts) {
		ReferenceGraph graph = new ReferenceGraph();
		accounts.forEach((account) -> new AccountReading(account, graph).read());
		graph.byType.forEach((type, items) -> graph.lists.put(type, List.copyOf(items.values())));
		graph.descriptions.forEach((item, description) -> item.setAll(description.fields()));
		new BackLinks(graph).link();
		return graph;
	}

	/** The item of an id, without fields when it is first named. */
	Item node(String type, String id) {
		return this.byType.computeIfAbsent(type, (key) -> new TreeMap<>())
			.computeIfAbsent(id, (key) -> new Item(type, key));
	}

	/**
	 * Says what an account knows of an item that others know too: the greatest precedence
	 * counts.
	 */
	void describe(Item item, String precedence, Map<String, @Nullable Object> fields) {
		Description known = this.descriptions.get(item);
		if (known == null || known.precedence().compareTo(precedence) < 0) {
			this.descriptions.put(item, new Description(precedence, new HashMap<>(fields)));
		}
	}

	@Nullable Item find(String type, String id) {
		return this.byType.getOrDefault(type, Map.of()).get(id);
	}

	/** The item that an id names, of whatever type. */
	@Nullable Item find(String id) {
		return this.byType.values()
			.stream()
			.map((items) -> items.get(id))
			.filter((item) -> item != null)
			.findFirst()
			.orElse(null);
	}

	/** All items of a type, by id. */
	List<Item> all(String type) {
		return this.lists.getOrDefault(type, List.of());
	}

	/** All items of a type, by a field and the id. */
	List<Item> all(String type, String field) {
		return all(type).stream().sorted(by(field)).toList();
	}

	/** The order of a plain list. */
	static Comparator<Item> by(String field) {
		return Comparator.comparing((Item item) -> item.get(field), (one, other) -> Ordered.compare(one, other))
			.thenComparing(Item::id);
	}

	/**
	 * What one account says of an item.
	 *
	 * @param precedence the greatest counts
	 */
	private record Description(String precedence, Map<String, @Nullable Object> fields) {
	}

}
