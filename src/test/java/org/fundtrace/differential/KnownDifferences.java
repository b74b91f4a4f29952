package org.fundtrace.differential;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the application is known to answer wrongly, and which is therefore not asked for.
 * An entry goes when its cause is mended.
 */
final class KnownDifferences {

	/**
	 * Fields: the units of an account come in the order of the latest account that lists
	 * them, not in that of their own.
	 */
	static final Set<String> FIELDS = Set.of("FinalAccount.units");

	/**
	 * Operations: a group whose node is missing cannot be read where the spans or the url
	 * of the node's source are selected.
	 */
	private static final List<Pattern> OPERATIONS = List
		.of(Pattern.compile("groups\\(.*keys .*node .*\\b(spans|url)\\b", Pattern.DOTALL));

	private KnownDifferences() {
	}

	static boolean concern(Operation operation) {
		return OPERATIONS.stream().anyMatch((pattern) -> pattern.matcher(operation.text()).find());
	}

}
