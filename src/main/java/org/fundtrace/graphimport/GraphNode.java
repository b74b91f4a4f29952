package org.fundtrace.graphimport;

import java.util.Map;

/**
 * A node to write.
 *
 * @param properties all of its properties, the id among them
 */
record GraphNode(String label, String id, Map<String, Object> properties) {
}
