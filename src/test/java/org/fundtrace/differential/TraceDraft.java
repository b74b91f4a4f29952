package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.fundtrace.budget.IndicatorCategory;
import org.fundtrace.budget.Money;
import org.jspecify.annotations.Nullable;

/** Nodes, links and residuals of a trace, and their order. */
final class TraceDraft {

	private static final List<String> KINDS = List.of("FUNDING_SOURCE", "DEPARTMENT", "PROJECT", "UNIT",
			"OUTCOME_CATEGORY");

	private static final Map<String, Integer> LAYERS = Map.of("FundingSource", 0, "Department", 1, "Project", 2, "Unit",
			3);

	private static final Comparator<@Nullable Long> DESCENDING = Comparator
		.nullsLast(Comparator.<Long>naturalOrder().reversed());

	private final Map<String, Item> nodes = new LinkedHashMap<>();

	private final Map<String, List<TracedMoney>> inflow = new LinkedHashMap<>();

	private final List<Item> links = new ArrayList<>();

	private final List<Item> residuals = new ArrayList<>();

	/** A node of the graph. */
	void node(Item item) {
		int layer = Objects.requireNonNull(LAYERS.get(item.type()));
		this.nodes.putIfAbsent(item.id(),
				new Item("TraceNode", item.id()).set("node", item)
					.set("label", item.get("name"))
					.set("kind", KINDS.get(layer))
					.set("layer", layer));
	}

	void link(Item from, Item to, TracedMoney money, String basis, @Nullable Object evidence) {
		node(from);
		node(to);
		this.inflow.computeIfAbsent(to.id(), (id) -> new ArrayList<>()).add(money);
		this.links.add(link(from.id(), to.id(), money, basis).set("evidence", evidence));
	}

	void outcome(Item from, String category, List<Item> indicators) {
		node(from);
		String id = "outcome:" + category;
		this.nodes.putIfAbsent(id,
				new Item("TraceNode", id).set("node", null)
					.set("label", IndicatorCategory.valueOf(category).printed())
					.set("kind", KINDS.getLast())
					.set("layer", KINDS.size() - 1));
		int met = (int) indicators.stream().filter((each) -> Boolean.TRUE.equals(each.get("met"))).count();
		this.links.add(
				link(from.id(), id, TracedMoney.none(), "STATED").set("indicators", indicators.size()).set("met", met));
	}

	private static Item link(String from, String to, TracedMoney money, String basis) {
		Item link = new Item("TraceLink", "").set("from", from).set("to", to).set("basis", basis);
		for (int i = 0; i < TracedMoney.MEASURES.size(); i++) {
			link.set(TracedMoney.MEASURES.get(i), money.amount(i));
		}
		return link;
	}

	/**
	 * What is stated for a whole against its parts.
	 * @param always whether it is given also where nothing is open and nothing is left
	 */
	void residual(Item subject, int layer, TracedMoney stated, List<TracedMoney> parts, boolean always) {
		TracedMoney carried = TracedMoney.sum(parts);
		for (int i = 0; i < TracedMoney.MEASURES.size(); i++) {
			long traced = Objects.requireNonNullElse(carried.fen().get(i), 0L);
			Long whole = stated.fen().get(i);
			boolean left = whole == null || whole != traced || stated.open().get(i) > 0 || carried.open().get(i) > 0;
			if (always || left) {
				this.residuals.add(new Item("Residual", "").set("subject", subject)
					.set("layer", layer)
					.set("measure", List.of("INITIAL_BUDGET", "FULL_YEAR_BUDGET", "EXECUTED").get(i))
					.set("order", i)
					.set("stated", stated.amount(i))
					.set("traced", Money.ofFen(traced))
					.set("difference", (whole != null) ? Money.ofFen(whole - traced) : null)
					.set("note", Comparison.ANYTHING));
			}
		}
	}

	Item finish(Item from) {
		return new Item("Trace", "").set("from", from)
			.set("omitted", 0)
			.set("nodes",
					sorted(this.nodes.values().stream().toList(),
							Comparator.comparingInt(TraceDraft::layer)
								.thenComparing(this::executedInto, DESCENDING)
								.thenComparing(Item::id)))
			.set("links", sorted(this.links, Comparator.<Item>comparingInt((link) -> layer(to(link)))
				.thenComparing((link) -> (link.get("executed") instanceof Money money) ? money.fen() : null, DESCENDING)
				.thenComparing((link) -> link.text("from"))
				.thenComparing((link) -> link.text("to"))))
			.set("residuals",
					sorted(this.residuals,
							Comparator.comparingInt(TraceDraft::layer)
								.thenComparing((residual) -> residual.there("subject").id())
								.thenComparing((residual) -> (Integer) Objects.requireNonNull(residual.get("order")))));
	}

	private Item to(Item link) {
		return Objects.requireNonNull(this.nodes.get(link.text("to")));
	}

	private @Nullable Long executedInto(Item node) {
		return TracedMoney.sum(this.inflow.getOrDefault(node.id(), List.of())).fen().getLast();
	}

	private static int layer(Item item) {
		return (Integer) Objects.requireNonNull(item.get("layer"));
	}

	private static List<Item> sorted(List<Item> items, Comparator<Item> order) {
		return items.stream().sorted(order).toList();
	}

}
