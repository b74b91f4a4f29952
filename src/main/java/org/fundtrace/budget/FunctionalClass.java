package org.fundtrace.budget;

import org.jspecify.annotations.Nullable;

/**
 * A class of the functional classification of expenditure (支出功能分类).
 *
 * @param key the names down to it, joined by {@code /}
 * @param parent the key of the class above
 * @param code null where the document prints none
 */
public record FunctionalClass(String key, FunctionalLevel level, String name, @Nullable String parent,
		@Nullable String code, SourceSpans lines) implements Sourced, ComposedKey {

	@Override
	public String composedKey() {
		return (this.parent != null) ? this.parent + "/" + this.name : this.name;
	}

}
