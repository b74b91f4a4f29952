package org.fundtrace.graphimport;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A node to write.
 *
 * @param properties all of its properties, the id among them
 */
record GraphNode(String label, String id, Map<String, Object> properties) {

	/** The same with one more property. */
	GraphNode with(String name, Object value) {
		Map<String, Object> more = new LinkedHashMap<>(this.properties);
		more.put(name, value);
		return new GraphNode(this.label, this.id, Collections.unmodifiableMap(more));
	}

}
