package org.fundtrace.differential;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the members of a group have in common in one dimension.
 *
 * @param value null where the members lack it
 * @param node the node of a dimension of nodes
 */
record GroupKey(String dimension, @Nullable String value, @Nullable Item node) {

	static GroupKey of(Item item, String dimension) {
		return switch (dimension) {
			case "LEVEL" -> ofValue(dimension, (item.get("project") != null) ? "PROJECT" : "DEPARTMENT");
			case "DIMENSION" -> ofValue(dimension, item.there("fundingSource").get("dimension"));
			case "DEPARTMENT", "IMPLEMENTING_UNIT", "PROJECT", "FUNDING_SOURCE" ->
				ofNode(dimension, (Item) Derived.of(item, ItemOrder.camelCase(dimension)));
			default -> ofValue(dimension, item.get(ItemOrder.camelCase(dimension)));
		};
	}

	private static GroupKey ofValue(String dimension, @Nullable Object value) {
		return new GroupKey(dimension, (value != null) ? value.toString() : null, null);
	}

	private static GroupKey ofNode(String dimension, @Nullable Item node) {
		return new GroupKey(dimension, (node != null) ? node.text("name") : null, node);
	}

	Item item() {
		return new Item("GroupKey", "").set("dimension", this.dimension)
			.set("value", this.value)
			.set("node", this.node);
	}

	/** By value, then always ascending by the node's id. */
	int compareTo(GroupKey other, boolean descending) {
		int order = ItemOrder.compare(this.value, other.value, descending);
		return (order != 0) ? order : id().compareTo(other.id());
	}

	private String id() {
		return (this.node != null) ? Objects.requireNonNull(this.node).id() : "";
	}

}
