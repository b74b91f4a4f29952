package org.fundtrace.graphimport;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Copies records with one component changed. */
public final class Copy {

	private Copy() {
	}

	public static <R extends Record> R of(R row, String component, @Nullable Object value) {
		RecordComponent[] components = row.getClass().getRecordComponents();
		if (Arrays.stream(components).noneMatch((other) -> other.getName().equals(component))) {
			throw new IllegalArgumentException("no component " + component);
		}
		@Nullable Object[] values = Arrays.stream(components)
			.map((other) -> other.getName().equals(component) ? value : value(other, row))
			.toArray();
		return create(row, components, values);
	}

	@SuppressWarnings("unchecked")
	private static <R extends Record> R create(R row, RecordComponent[] components, @Nullable Object[] values) {
		try {
			Constructor<?> canonical = row.getClass()
				.getDeclaredConstructor(
						Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
			return (R) canonical.newInstance(values);
		}
		catch (ReflectiveOperationException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/** What a component of a record holds. */
	public static @Nullable Object value(RecordComponent component, Record row) {
		try {
			return component.getAccessor().invoke(row);
		}
		catch (ReflectiveOperationException failure) {
			throw new IllegalStateException(failure);
		}
	}

}
