package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/** Keeps account of what the operations reach. */
final class Ledger {

	private final Set<String> exercised = new TreeSet<>();

	private final Map<List<Object>, Selection> filters = new HashMap<>();

	private int operations;

	private int nonEmpty;

	private int filtersAsked;

	private int filtersSelective;

	private int errors;

	/** Notes a field that was answered, with what its arguments hold. */
	void exercised(DataFetchingEnvironment environment) {
		String type = ((GraphQLNamedType) environment.getParentType()).getName();
		String field = type + "." + environment.getFieldDefinition().getName();
		this.exercised.add(field);
		environment.getFieldDefinition().getArguments().forEach((argument) -> {
			if (environment.containsArgument(argument.getName())) {
				this.exercised.add(field + "(" + argument.getName() + ")");
				input(argument.getType(), environment.getArguments().get(argument.getName()));
			}
		});
	}

	private void input(GraphQLType declared, @Nullable Object value) {
		if (value instanceof List<?> list) {
			list.forEach((one) -> input(declared, one));
		}
		if (value instanceof Map<?, ?> map
				&& GraphQLTypeUtil.unwrapAll(declared) instanceof GraphQLInputObjectType input) {
			map.forEach((name, inner) -> {
				this.exercised.add(input.getName() + "." + name);
				input(input.getFieldDefinition(String.valueOf(name)).getType(), inner);
			});
		}
	}

	/** Notes how many items of a list a filter left. */
	void filtered(ResultPath path, int all, int chosen) {
		List<Object> place = new ArrayList<>(path.toList());
		place.removeIf(Integer.class::isInstance);
		this.filters.merge(place, new Selection(all, chosen), Selection::plus);
	}

	/** Forgets the filters of an operation that does not count. */
	void forgetFilters() {
		this.filters.clear();
	}

	/**
	 * Ends an operation. A filter counts once, however many lists it was held against.
	 */
	void operation(boolean answered, boolean failed) {
		this.operations++;
		this.nonEmpty += answered ? 1 : 0;
		this.errors += failed ? 1 : 0;
		this.filtersAsked += this.filters.size();
		this.filtersSelective += (int) this.filters.values().stream().filter(Selection::isSelective).count();
		this.filters.clear();
	}

	int operations() {
		return this.operations;
	}

	/** Operations that met a documented refusal. */
	int errors() {
		return this.errors;
	}

	/** The share of operations whose answer holds a fact, in percent. */
	int nonEmpty() {
		return percent(this.nonEmpty, this.operations);
	}

	int filters() {
		return this.filtersAsked;
	}

	/** The share of filters that left some items but not all, in percent. */
	int selective() {
		return percent(this.filtersSelective, this.filtersAsked);
	}

	Set<String> exercised() {
		return this.exercised;
	}

	@Override
	public String toString() {
		return "%d operations, %d %% with a fact in the answer, %d with a documented refusal; %d filters, %d %% selective; %d coordinates"
			.formatted(this.operations, nonEmpty(), this.errors, this.filtersAsked, selective(), this.exercised.size());
	}

	static int percent(int part, int whole) {
		return (whole == 0) ? 100 : 100 * part / whole;
	}

	/** What a filter was held against and what it left. */
	private record Selection(int all, int chosen) {

		Selection plus(Selection other) {
			return new Selection(this.all + other.all, this.chosen + other.chosen);
		}

		boolean isSelective() {
			return this.chosen > 0 && this.chosen < this.all;
		}

	}

}
