package org.fundtrace.publish.packages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The rows of one account as the graph keeps them. */
final class StoredAccount {

	private final Map<String, List<StoredRow>> byLabel;

	private final Map<String, StoredRow> byId = new HashMap<>();

	StoredAccount(Map<String, List<StoredRow>> byLabel) {
		this.byLabel = byLabel;
		byLabel.values().forEach((rows) -> rows.forEach((row) -> this.byId.put(row.id(), row)));
	}

	/** The rows of a label in the order of their table. */
	List<StoredRow> rows(String label) {
		return this.byLabel.getOrDefault(label, List.of())
			.stream()
			.sorted(Comparator.comparingLong(StoredRow::position))
			.collect(Collectors.toUnmodifiableList());
	}

	/** The one row of a label. */
	StoredRow only(String label) {
		return rows(label).stream()
			.findFirst()
			.orElseThrow(() -> new UnpublishableAccountException("the account has no " + label));
	}

	/** The key by which other rows of the account refer to this one. */
	Object key(String id, String component) {
		StoredRow row = this.byId.get(id);
		Object key = (row != null) ? row.get(component) : null;
		return present(key, id, component);
	}

	private static Object present(@Nullable Object key, String id, String component) {
		if (key == null) {
			throw new UnpublishableAccountException(
					"the account says nothing of the %s of %s, to which it refers".formatted(component, id));
		}
		return key;
	}

}
