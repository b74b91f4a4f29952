package org.fundtrace.publish.catalog;

import java.util.LinkedHashMap;
import java.util.Map;

/** The members of JSON objects, in the order in which they are written. */
final class Members {

	private final Map<String, Object> members = new LinkedHashMap<>();

	static Members of(String name, Object value) {
		return new Members().and(name, value);
	}

	Members and(String name, Object value) {
		this.members.put(name, value);
		return this;
	}

	Map<String, Object> map() {
		return this.members;
	}

}
