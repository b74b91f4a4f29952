package org.fundtrace.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.mapping.CypherTemplate;
import org.fundtrace.query.mapping.FieldMapping;
import org.fundtrace.query.mapping.ListMapping.KeyedEntries;
import org.fundtrace.query.mapping.Traversal;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a field: the clauses that bind them and the conditions that they meet.
 * Where the SDL names entries that stand for the nodes in an index, the nodes are reached
 * through these.
 */
final class NodeSource {

	private final Traversal traversal;

	private final String text;

	private final String outer;

	private final String node;

	private final @Nullable KeyedEntries keyed;

	/**
	 * The variable that has the order keys: the node, or the entry that stands for it.
	 */
	private final String carrier;

	private final List<String> conditions = new ArrayList<>();

	private @Nullable Projection projection;

	private NodeSource(FieldMapping.Nodes nodes, String outer, String node, String carrier, String text) {
		this.traversal = nodes.traversal();
		this.keyed = nodes.list().keyed();
		this.outer = outer;
		this.node = node;
		this.carrier = carrier;
		this.text = text;
	}

	/** The nodes that a field gives for its arguments. */
	static NodeSource of(FieldMapping.Nodes nodes, Scope outer, String node, Compilation compilation,
			ExecutableNormalizedField field) {
		Map<String, ? extends @Nullable Object> arguments = field.getResolvedArguments();
		KeyedEntries keyed = nodes.list().keyed();
		NodeSource source = (keyed != null) ? ofEntries(nodes, keyed, outer, node, compilation, arguments)
				: ofClauses(nodes, outer, node, compilation, arguments);
		String filter = nodes.list().filter();
		Object given = arguments.get("where");
		if (filter != null && given != null) {
			source.where(new FilterCompiler(compilation, field).compile(compilation.mapping().filter(filter), given,
					outer.of(node, 1)));
		}
		return source;
	}

	private static NodeSource ofClauses(FieldMapping.Nodes nodes, Scope outer, String node, Compilation compilation,
			Map<String, ? extends @Nullable Object> arguments) {
		CypherTemplate clauses = nodes.traversal().clauses();
		String via = clauses.binds("via") ? compilation.variable() : null;
		String text = clauses.render(outer.variable(), node, via, compilation.parametersOf(arguments));
		return new NodeSource(nodes, outer.variable(), node, node, text);
	}

	/** The entries hold all nodes; the field's own arguments leave some of them out. */
	private static NodeSource ofEntries(FieldMapping.Nodes nodes, KeyedEntries keyed, Scope outer, String node,
			Compilation compilation, Map<String, ? extends @Nullable Object> arguments) {
		CypherTemplate path = keyed.path();
		String entry = (path != null) ? compilation.variable() : node;
		String text = (path != null) ? path.render(entry, node, null, compilation.parametersOf(arguments)) : "";
		NodeSource source = new NodeSource(nodes, outer.variable(), node, entry, text);
		CypherTemplate clauses = nodes.traversal().clauses();
		boolean narrowed = arguments.entrySet()
			.stream()
			.anyMatch((argument) -> argument.getValue() != null && clauses.takes(argument.getKey()));
		if (narrowed) {
			source.where("EXISTS { " + clauses.render(outer.variable(), node, compilation.variable(),
					compilation.parametersOf(arguments)) + " }");
		}
		return source;
	}

	void where(@Nullable String condition) {
		if (condition != null) {
			this.conditions.add(condition);
		}
	}

	/** Whether an index gives the nodes in the order of a key. */
	boolean isIndexed() {
		return this.keyed != null || this.traversal.isOfLabel();
	}

	/** The expression by which an order key orders. */
	String orderKey(String property) {
		return (this.projection != null) ? this.projection.read(property) : key(property);
	}

	/** The expression by which an order key is compared. */
	String key(String property) {
		return this.carrier + "." + ((this.keyed != null) ? this.keyed.key(property) : property);
	}

	/** The clauses, which bind all nodes, each once. */
	String whole() {
		if (this.keyed == null) {
			boolean sought = this.traversal.isOfLabel() && !this.conditions.isEmpty();
			return clauses(sought ? List.of(key("id") + " IS NOT NULL") : List.of())
					+ (repeatsStill() ? " WITH DISTINCT " + this.node : "");
		}
		return entries(List.of(key("id") + " IS NOT NULL"), "id") + (isAtEntry() ? path() : "");
	}

	/**
	 * The clauses for some of the nodes in an order.
	 * @param keyConditions conditions on the order keys
	 * @param firstKey the key whose index gives the order; the store is told, since it
	 * takes a smaller index otherwise and sorts
	 */
	String ordered(List<String> keyConditions, String orderBy, String firstKey) {
		if (this.keyed == null) {
			return clauses(keyConditions) + (repeatsStill() ? " WITH DISTINCT " : " WITH ") + result() + " ORDER BY "
					+ orderBy;
		}
		return entries(keyConditions, firstKey) + " WITH " + result() + " ORDER BY " + this.carrier + "."
				+ this.keyed.owner() + ", " + orderBy;
	}

	/** The variables that {@link #ordered} leaves. */
	String result() {
		boolean both = !isAtEntry() && !this.carrier.equals(this.node);
		String nodes = both ? this.carrier + ", " + this.node : this.carrier;
		return (this.projection != null) ? nodes + ", " + this.projection.column() : nodes;
	}

	/**
	 * The nodes, whose properties are read at once where the clause that orders them can
	 * do so: not where an index orders them, or where it leaves out those that repeat.
	 */
	Scope projected(Scope scope) {
		if (isIndexed() || repeatsStill()) {
			return scope;
		}
		this.projection = new Projection(this.node);
		return scope.readBy(this.projection);
	}

	/**
	 * The clause from what {@link #ordered} leaves to the nodes; empty where it has them.
	 */
	String arrival() {
		return isAtEntry() ? path() : "";
	}

	/** The variable of the list's holder, for a subquery; empty at the root. */
	String holder() {
		return this.outer;
	}

	/** A count that the store keeps; null where there is none. */
	@Nullable String keptCount() {
		CypherTemplate kept = (this.keyed != null && this.keyed.count() != null) ? this.keyed.count()
				: this.traversal.count();
		return (kept != null && this.conditions.isEmpty()) ? "COUNT { " + kept.render(this.outer, null) + " }" : null;
	}

	private boolean isAtEntry() {
		return !this.carrier.equals(this.node) && this.conditions.isEmpty();
	}

	private boolean repeatsStill() {
		return this.traversal.repeats() && this.conditions.isEmpty();
	}

	private String path() {
		return " " + this.text;
	}

	private String entries(List<String> keyConditions, String firstKey) {
		KeyedEntries entries = Objects.requireNonNull(this.keyed);
		String keys = Stream.of(entries.owner(), entries.key(firstKey), entries.key("id"))
			.distinct()
			.collect(Collectors.joining(", "));
		String match = "MATCH (" + this.carrier + ":" + entries.label() + ") USING INDEX " + this.carrier + ":"
				+ entries.label() + "(" + keys + ") WHERE " + this.carrier + "." + entries.owner() + " = " + this.outer
				+ ".id";
		if (this.carrier.equals(this.node)) {
			return match + and(Stream.concat(keyConditions.stream(), this.conditions.stream()).toList());
		}
		return match + and(keyConditions)
				+ (this.conditions.isEmpty() ? "" : path() + " WHERE " + String.join(" AND ", this.conditions));
	}

	private static String and(List<String> further) {
		return further.isEmpty() ? "" : " AND " + String.join(" AND ", further);
	}

	private String clauses(List<String> keyConditions) {
		List<String> all = Stream.concat(keyConditions.stream(), this.conditions.stream()).toList();
		if (all.isEmpty()) {
			return this.text;
		}
		String with = this.traversal.repeats() ? " WITH DISTINCT " + this.node
				: this.text.contains(" WHERE ") ? " WITH " + this.node : "";
		return this.text + with + " WHERE " + String.join(" AND ", all);
	}

}
