package org.fundtrace.graph;

import java.util.AbstractList;
import java.util.RandomAccess;

import org.jspecify.annotations.Nullable;

/**
 * A row or a list as the store gives it. An answer reads each value once, so that nothing
 * is made of a value before it is asked for.
 */
public abstract class RowValues extends AbstractList<@Nullable Object> implements RandomAccess {

	/**
	 * A value as {@link #get} gives it, but for a text that the store holds in UTF-8:
	 * that is a {@link Utf8Text}.
	 */
	public @Nullable Object stored(int index) {
		return get(index);
	}

}
