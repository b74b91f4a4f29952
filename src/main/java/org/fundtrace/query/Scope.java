package org.fundtrace.query;

import org.jspecify.annotations.Nullable;

/**
 * The node whose fields are selected.
 *
 * @param variable the Cypher variable that it is bound to
 * @param prefix the beginning of its properties' names; empty but in an embedded object
 * @param objects how many of it there can be, by the lists that lead to it
 * @param level how many objects it is nested in
 * @param projection how its properties are read; null where each is read by itself
 */
record Scope(String variable, String prefix, long objects, int level, @Nullable Projection projection) {

	static Scope root() {
		return new Scope("", "", 1, 0, null);
	}

	Scope embedded(String property) {
		return new Scope(this.variable, propertyName(property), this.objects, this.level, this.projection);
	}

	Scope of(String nodeVariable, long count) {
		return new Scope(nodeVariable, "", this.objects * count, this.level + 1, null);
	}

	Scope readBy(Projection properties) {
		return new Scope(this.variable, this.prefix, this.objects, this.level, properties);
	}

	/**
	 * The expression that reads a property, named by its suffix in an embedded object.
	 */
	String property(String name) {
		String property = propertyName(name);
		return (this.projection != null) ? this.projection.read(property) : this.variable + "." + property;
	}

	private String propertyName(String name) {
		if (this.prefix.isEmpty() || name.isEmpty()) {
			return this.prefix + name;
		}
		return this.prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

}
