package org.fundtrace.dataset.tables;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Records as lists of their components. */
public final class Components {

	private Components() {
	}

	static @Nullable Object value(RecordComponent component, Record row) {
		try {
			return component.getAccessor().invoke(row);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("cannot read " + component, ex);
		}
	}

	/** A record of the values of its components, in order. */
	public static <R extends Record> R create(Class<R> type, List<@Nullable Object> values) {
		Class<?>[] types = Arrays.stream(type.getRecordComponents())
			.map(RecordComponent::getType)
			.toArray(Class<?>[]::new);
		try {
			return type.getDeclaredConstructor(types).newInstance(values.toArray());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("cannot create " + type, ex);
		}
	}

}
