package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One object as the schema shows it: values of the vocabulary, further items and lists of
 * items by the names of the type's fields.
 */
final class Item {

	private final String type;

	private final String id;

	private final Map<String, @Nullable Object> fields = new HashMap<>();

	/**
	 * An item without fields.
	 * @param id empty where the type has none
	 */
	Item(String type, String id) {
		this.type = type;
		this.id = id;
		this.fields.put("id", id);
	}

	String type() {
		return this.type;
	}

	String id() {
		return this.id;
	}

	Item set(String field, @Nullable Object value) {
		this.fields.put(field, value);
		return this;
	}

	Item setAll(Map<String, ? extends @Nullable Object> values) {
		this.fields.putAll(values);
		return this;
	}

	/** Puts an item at the end of a list. */
	void append(String field, Item item) {
		List<Item> list = new ArrayList<>(items(field));
		list.add(item);
		this.fields.put(field, list);
	}

	@Nullable Object get(String field) {
		return this.fields.get(field);
	}

	/** The other item that a field leads to; null for none. */
	@Nullable Item item(String field) {
		return (Item) get(field);
	}

	/** The other item that a field always leads to. */
	Item there(String field) {
		return Objects.requireNonNull(item(field), () -> this + " lacks " + field);
	}

	/** The items of a list, none where nothing was said of it. */
	@SuppressWarnings("unchecked")
	List<Item> items(String field) {
		return (get(field) instanceof List<?> list) ? (List<Item>) list : List.of();
	}

	String text(String field) {
		return String.valueOf(get(field));
	}

	@Override
	public String toString() {
		return this.type + " " + this.id;
	}

}
