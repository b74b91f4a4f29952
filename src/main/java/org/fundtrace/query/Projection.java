package org.fundtrace.query;

import java.util.Set;
import java.util.TreeSet;

/**
 * The properties of a node that are read at once, as a map. The store keeps the
 * properties of a node in a chain, and walks it anew for each that is read by itself.
 */
final class Projection {

	private final String node;

	private final String map;

	private final Set<String> properties = new TreeSet<>();

	Projection(String node) {
		this.node = node;
		this.map = node.replaceFirst("^n", "m");
	}

	/** The expression that reads a property, which is taken into the map. */
	String read(String property) {
		this.properties.add(property);
		return this.map + "." + property;
	}

	/** The column of the map. */
	String column() {
		return this.node + " {." + String.join(", .", this.properties) + "} AS " + this.map;
	}

}
