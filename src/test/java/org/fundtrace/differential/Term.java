package org.fundtrace.differential;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** A value in an operation's text, with variables in it. */
sealed interface Term {

	/** As GraphQL writes it. */
	String print();

	/** Its value, and that of the variables in it, as JSON has it. */
	@Nullable Object resolve(Map<String, ? extends @Nullable Object> variables);

	/** The variables in it. */
	List<Variable> variables();

	/** Whether nothing is given, which only a variable without a value does. */
	default boolean isAbsent(Map<String, ? extends @Nullable Object> variables) {
		return false;
	}

	/** A value in full. */
	record Constant(@Nullable Object value) implements Term {

		@Override
		public String print() {
			return print(this.value);
		}

		private static String print(@Nullable Object value) {
			return switch (value) {
				case null -> "null";
				case String text -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
				case BigDecimal decimal -> decimal.toPlainString();
				case List<?> list -> list.stream().map(Constant::print).collect(Collectors.joining(", ", "[", "]"));
				case Map<?, ?> map -> map.entrySet()
					.stream()
					.map((entry) -> entry.getKey() + ": " + print(entry.getValue()))
					.collect(Collectors.joining(", ", "{", "}"));
				default -> value.toString();
			};
		}

		@Override
		public @Nullable Object resolve(Map<String, ? extends @Nullable Object> variables) {
			return json(this.value);
		}

		static @Nullable Object json(@Nullable Object value) {
			if (value instanceof List<?> list) {
				List<@Nullable Object> copy = new ArrayList<>();
				list.forEach((one) -> copy.add(json(one)));
				return copy;
			}
			if (value instanceof Map<?, ?> map) {
				Map<String, @Nullable Object> copy = new LinkedHashMap<>();
				map.forEach((key, one) -> copy.put(String.valueOf(key), json(one)));
				return copy;
			}
			return (value instanceof EnumName constant) ? constant.name() : value;
		}

		@Override
		public List<Variable> variables() {
			return List.of();
		}

	}

	/**
	 * A variable.
	 *
	 * @param byDefault what it has where it is left out; null for nothing
	 */
	record Variable(String name, Shape shape, @Nullable Constant byDefault) implements Term {

		@Override
		public String print() {
			return "$" + this.name;
		}

		String declaration() {
			String end = (this.byDefault != null) ? " = " + this.byDefault.print() : "";
			return "$" + this.name + ": " + this.shape.type() + end;
		}

		boolean isRequired() {
			return this.shape.type().endsWith("!") && this.byDefault == null;
		}

		@Override
		public @Nullable Object resolve(Map<String, ? extends @Nullable Object> variables) {
			if (variables.containsKey(this.name)) {
				return variables.get(this.name);
			}
			return (this.byDefault != null) ? this.byDefault.resolve(variables) : null;
		}

		@Override
		public boolean isAbsent(Map<String, ? extends @Nullable Object> variables) {
			return this.byDefault == null && !variables.containsKey(this.name);
		}

		@Override
		public List<Variable> variables() {
			return List.of(this);
		}

	}

	/** An input object. */
	record Fields(Map<String, Term> fields) implements Term {

		@Override
		public String print() {
			return this.fields.entrySet()
				.stream()
				.map((field) -> field.getKey() + ": " + field.getValue().print())
				.collect(Collectors.joining(", ", "{", "}"));
		}

		@Override
		public Map<String, @Nullable Object> resolve(Map<String, ? extends @Nullable Object> variables) {
			Map<String, @Nullable Object> values = new LinkedHashMap<>();
			this.fields.forEach((name, field) -> {
				if (!field.isAbsent(variables)) {
					values.put(name, field.resolve(variables));
				}
			});
			return values;
		}

		@Override
		public List<Variable> variables() {
			return this.fields.values().stream().flatMap((field) -> field.variables().stream()).toList();
		}

	}

	/** A list. */
	record Elements(List<Term> elements) implements Term {

		@Override
		public String print() {
			return this.elements.stream().map(Term::print).collect(Collectors.joining(", ", "[", "]"));
		}

		@Override
		public List<@Nullable Object> resolve(Map<String, ? extends @Nullable Object> variables) {
			List<@Nullable Object> values = new ArrayList<>();
			this.elements.forEach((element) -> values.add(element.resolve(variables)));
			return values;
		}

		@Override
		public List<Variable> variables() {
			return this.elements.stream().flatMap((element) -> element.variables().stream()).toList();
		}

	}

	/** A value of an enum. */
	record EnumName(String name) {

		@Override
		public String toString() {
			return this.name;
		}

	}

}
