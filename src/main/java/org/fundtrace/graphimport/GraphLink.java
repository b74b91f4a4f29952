package org.fundtrace.graphimport;

import java.util.Map;

/**
 * A relationship to write.
 *
 * @param from id of the node where it begins
 * @param to id of the node where it ends
 */
record GraphLink(String from, String type, String to, Map<String, Object> properties) {

	GraphLink(String from, String type, String to) {
		this(from, type, to, Map.of());
	}

}
