package org.fundtrace.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.fundtrace.graph.GraphReader;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Notes the statements that the product sends to its store while it is asked to; between
 * times it only hands them on.
 */
final class RecordedReads implements BeanPostProcessor {

	private volatile @Nullable List<Read> noted;

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof GraphReader reader) ? wrapped(reader) : bean;
	}

	private Object wrapped(GraphReader reader) {
		return Proxy.newProxyInstance(GraphReader.class.getClassLoader(), new Class<?>[] { GraphReader.class },
				(proxy, method, arguments) -> handOn(reader, method, arguments));
	}

	private @Nullable Object handOn(GraphReader reader, Method method, Object @Nullable [] arguments) throws Throwable {
		List<Read> list = this.noted;
		if (list != null && arguments != null) {
			note(list, arguments);
		}
		try {
			return method.invoke(reader, arguments);
		}
		catch (InvocationTargetException failure) {
			throw failure.getCause();
		}
	}

	@SuppressWarnings("unchecked")
	private static void note(List<Read> list, Object[] arguments) {
		if (arguments.length > 1 && arguments[0] instanceof String statement
				&& arguments[1] instanceof Map<?, ?> parameters) {
			list.add(new Read(statement, (Map<String, Object>) parameters));
		}
	}

	/** The reads that an action makes the product do; nothing else may ask meanwhile. */
	List<Read> during(Runnable action) {
		List<Read> list = new ArrayList<>();
		this.noted = list;
		try {
			action.run();
		}
		finally {
			this.noted = null;
		}
		return list;
	}

	/** A statement with its parameters. */
	record Read(String statement, Map<String, Object> parameters) {
	}

}
