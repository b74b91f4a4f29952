package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the endpoint's cursors, which say nothing themselves: which item each
 * stands at, and in which order of which type it was given.
 */
final class CursorBook {

	/** Begins what the reference gives in place of a cursor. */
	static final String TOKEN = "\u0001cursor ";

	private final Map<String, String> tokens = new HashMap<>();

	private final Map<String, List<String>> byOrder = new HashMap<>();

	/** What stands in the reference's answer for the cursor of an item. */
	static String token(String type, ItemOrder order, String id) {
		return TOKEN + key(type, order) + " " + id;
	}

	private static String key(String type, ItemOrder order) {
		return type + order.signature().replace(" ", "");
	}

	/** Notes that the endpoint gave a cursor where the reference gave a token. */
	void learn(String token, String cursor) {
		if (this.tokens.put(cursor, token) == null) {
			String key = token.substring(TOKEN.length(), token.lastIndexOf(' '));
			this.byOrder.computeIfAbsent(key, (order) -> new ArrayList<>()).add(cursor);
		}
	}

	/** The id of the item that a cursor stands at. */
	String id(String cursor) {
		String token = this.tokens.get(cursor);
		if (token == null) {
			throw new IllegalArgumentException("a cursor that was never given: " + cursor);
		}
		return token.substring(token.lastIndexOf(' ') + 1);
	}

	/** Any cursor of an order; null while none is known. */
	@Nullable String find(String type, ItemOrder order, Dice dice) {
		List<String> known = this.byOrder.getOrDefault(key(type, order), List.of());
		return known.isEmpty() ? null : dice.one(known);
	}

}
