package org.fundtrace.differential;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The keys that a selection gives its fields in the answer, such that fields of one key
 * can always be merged.
 *
 * @param merging what the selection may be merged with
 * @param used keys of fields with arguments, which no other field may have
 * @param below the selections below fields that may be merged with themselves
 */
record Keys(Merging merging, Set<String> used, Map<String, Keys> below) {

	static Keys of(Merging merging) {
		return new Keys(merging, new HashSet<>(), new HashMap<>());
	}

	/** Whether a field may stand under its own name. */
	boolean takesName(String field, boolean hasArguments) {
		return switch (this.merging) {
			case ITSELF -> !hasArguments || this.used.add(field);
			case SAME_TYPE -> !hasArguments;
			case OTHER_TYPES -> false;
		};
	}

	/** The keys below a field under its own name. */
	Keys below(String key) {
		return this.below.computeIfAbsent(key, (name) -> of(this.merging));
	}

	/** The keys below a field with an alias that no other field has. */
	Keys belowAlias() {
		return of((this.merging == Merging.ITSELF) ? Merging.ITSELF : Merging.SAME_TYPE);
	}

	/** What a selection may be merged with. */
	enum Merging {

		/** Nothing that its writer does not know. */
		ITSELF,

		/** Selections on the same objects, as a fragment's is where it is spread. */
		SAME_TYPE,

		/** Also selections on objects of other types, which have to be told apart. */
		OTHER_TYPES

	}

}
