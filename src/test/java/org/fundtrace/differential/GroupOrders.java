package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.fundtrace.differential.Term.EnumName;

/**
 * Makes orders of groups.
 *
 * @param ofIndicators whether they have no money to be ordered by
 */
record GroupOrders(Dice dice, boolean ofIndicators) {

	private static final List<String> FIGURELESS = List.of("KEY", "COUNT");

	private static final List<String> ALL = List.of("KEY", "COUNT", "INITIAL_BUDGET", "FULL_YEAR_BUDGET", "EXECUTED");

	Shape shape() {
		List<Shape> keys = new ArrayList<>();
		for (int i = this.dice.between(0, 2); i > 0; i--) {
			keys.add(new Shape.Fields("GroupOrder!",
					Map.of("field", leaf("GroupOrderField!", this.ofIndicators ? FIGURELESS : ALL), "direction",
							leaf("Direction", List.of("ASC", "DESC")))));
		}
		return new Shape.Elements("[GroupOrder!]", keys);
	}

	private static Shape leaf(String type, List<String> constants) {
		return new Shape.Leaf(type, (chance) -> new EnumName(chance.one(constants)));
	}

}
