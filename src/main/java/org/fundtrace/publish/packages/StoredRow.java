package org.fundtrace.publish.packages;

import java.util.List;
import java.util.Map;

import org.fundtrace.graph.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A row of an account as the graph keeps it.
 *
 * @param properties those of its node, or for what accounts share those of the
 * relationship with which the account describes it
 * @param links ids of the nodes that it refers to by relationships, by component
 */
record StoredRow(Map<String, Object> properties, Map<String, List<String>> links) {

	String id() {
		return String.valueOf(get(Properties.ID));
	}

	/** Its place in its table. */
	long position() {
		return (get(Properties.POSITION) instanceof Long position) ? position : 0;
	}

	@Nullable Object get(String name) {
		return this.properties.get(name);
	}

	@Nullable Long number(String name) {
		return (Long) get(name);
	}

	@Nullable String text(String name) {
		return (String) get(name);
	}

	List<?> list(String name) {
		return (get(name) instanceof List<?> items) ? items : List.of();
	}

}
