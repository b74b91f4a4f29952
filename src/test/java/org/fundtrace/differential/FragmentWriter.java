package org.fundtrace.differential;

import java.util.List;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import org.fundtrace.differential.Budget.Place;
import org.fundtrace.differential.Keys.Merging;
import org.fundtrace.differential.Parts.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * Adds fragments to selections, inline and by name.
 *
 * @param selections writes a selection within a budget
 */
record FragmentWriter(GraphQLSchema schema, Dice dice, Parts parts, Budget budget, Selections selections) {

	/** Adds some; one for each type where objects of several types may come. */
	void add(List<String> selected, GraphQLFieldsContainer type, Place place, Keys keys, List<String> types) {
		if (SelectionWriter.isAbstract(type)) {
			types.stream()
				.filter((name) -> this.dice.percent(80))
				.forEach((name) -> add(selected, name, place, Merging.OTHER_TYPES));
			if (!types.isEmpty() && this.dice.percent(25)) {
				add(selected, this.dice.one(List.of("Organization", "Sourced")), place, Merging.OTHER_TYPES);
			}
			return;
		}
		Merging merging = (keys.merging() == Merging.ITSELF) ? Merging.SAME_TYPE : keys.merging();
		if (this.dice.percent(7)) {
			add(selected, type.getName(), place, merging);
		}
		List<String> interfaces = interfaces(type);
		if (!interfaces.isEmpty() && this.dice.percent(7)) {
			add(selected, this.dice.one(interfaces), place, merging);
		}
	}

	private static List<String> interfaces(GraphQLFieldsContainer type) {
		return (type instanceof GraphQLImplementingType implementing)
				? implementing.getInterfaces().stream().map(GraphQLNamedType::getName).toList() : List.of();
	}

	private void add(List<String> selected, String type, Place place, Merging merging) {
		Fragment known = known(type, merging);
		if (known != null) {
			if (this.budget.spend(known.cost(), place)) {
				selected.add("..." + known.name() + this.parts.directive(this.dice, 5));
			}
			return;
		}
		Budget own = Budget.ofFragment();
		if (!this.budget.affords(own.whole(), place)) {
			return;
		}
		String selection = this.selections.write(type, Place.ROOT, Keys.of(merging), own);
		this.budget.spend(own.spent(), place);
		boolean named = this.dice.percent(50);
		String condition = named ? this.parts.fragment(type, merging, selection, own.spent()).name() : " on " + type;
		selected.add("..." + condition + this.parts.directive(this.dice, 5) + (named ? "" : " " + selection));
	}

	/** A fragment that was made for such a place before; null for a new one. */
	private @Nullable Fragment known(String type, Merging merging) {
		List<Fragment> known = this.parts.fragmentsOn(type, merging);
		return (known.isEmpty() || this.dice.percent(40)) ? null : this.dice.one(known);
	}

	/** Writes a selection on a type. */
	interface Selections {

		String write(String type, Place place, Keys keys, Budget budget);

	}

}
