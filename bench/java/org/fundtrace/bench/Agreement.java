package org.fundtrace.bench;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;

import org.fundtrace.graph.Decimals;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Whether the rival answers the same. It has lists where there is one object, objects of
 * one field where there is a value, and the graph's integers: fen, and decimals times ten
 * thousand. All else has to be equal: the same fields, in lists in the same order.
 */
final class Agreement {

	private static final Set<String> DECIMALS = Set.of("score", "printed");

	private static final int FEN_DIGITS = 2;

	private final String operation;

	private Agreement(String operation) {
		this.operation = operation;
	}

	/**
	 * Compares two answers.
	 * @throws BenchmarkFailedException where they differ, with the place
	 */
	static void check(String operation, JsonNode ours, JsonNode theirs) {
		new Agreement(operation).compare("data", "", ours, theirs);
	}

	private void compare(String path, String key, JsonNode ours, JsonNode theirs) {
		if (isAlone(ours) && !isAlone(theirs, only(ours))) {
			if (!theirs.isObject() && (!theirs.isArray() || only(ours).equals("nodes"))) {
				compare(path, only(ours), ours.path(only(ours)), theirs);
				return;
			}
		}
		if (theirs.isArray() && !ours.isArray()) {
			require(path, theirs.size() <= 1, ours, theirs);
			compare(path, key, ours, theirs.isEmpty() ? MissingNode.getInstance() : theirs.path(0));
			return;
		}
		if (isAlone(theirs) && !isAlone(ours, only(theirs))) {
			compare(path, key, ours, theirs.path(only(theirs)));
			return;
		}
		if (ours.isArray()) {
			compareLists(path, key, ours, theirs);
		}
		else if (ours.isObject()) {
			compareObjects(path, ours, theirs);
		}
		else {
			require(path, isEqual(key, ours, theirs), ours, theirs);
		}
	}

	private void compareLists(String path, String key, JsonNode ours, JsonNode theirs) {
		require(path, theirs.isArray() && ours.size() == theirs.size(), ours, theirs);
		for (int item = 0; item < ours.size(); item++) {
			compare(path + "[" + item + "]", key, ours.path(item), theirs.path(item));
		}
	}

	private void compareObjects(String path, JsonNode ours, JsonNode theirs) {
		require(path, new TreeSet<>(ours.propertyNames()).equals(new TreeSet<>(theirs.propertyNames())), ours, theirs);
		for (String name : ours.propertyNames()) {
			compare(path + "." + name, name, ours.path(name), theirs.path(name));
		}
	}

	private static boolean isEqual(String key, JsonNode ours, JsonNode theirs) {
		if (ours.isNull() || theirs.isNull() || theirs.isMissingNode()) {
			return ours.isNull() && (theirs.isNull() || theirs.isMissingNode());
		}
		if (key.equals("amount")) {
			return isScaled(ours, theirs, FEN_DIGITS);
		}
		return DECIMALS.contains(key) ? isScaled(ours, theirs, Decimals.SCALE)
				: ours.asString().equals(theirs.asString());
	}

	private static boolean isScaled(JsonNode ours, JsonNode theirs, int digits) {
		return new BigDecimal(ours.asString()).movePointRight(digits).compareTo(new BigDecimal(theirs.asString())) == 0;
	}

	private static boolean isAlone(JsonNode node) {
		return node.isObject() && node.size() == 1;
	}

	private static boolean isAlone(JsonNode node, String name) {
		return isAlone(node) && node.has(name);
	}

	private static String only(JsonNode node) {
		return node.propertyNames().iterator().next();
	}

	private void require(String path, boolean holds, JsonNode ours, JsonNode theirs) {
		if (!holds) {
			throw new BenchmarkFailedException("The rival answers %s differently at %s: %.300s where ours is %.300s"
				.formatted(this.operation, path, theirs, ours));
		}
	}

}
