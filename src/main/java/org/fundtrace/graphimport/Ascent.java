package org.fundtrace.graphimport;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fundtrace.graph.Labels;
import org.fundtrace.graph.Relationships;

/** How shared nodes of one label are linked to the one above, as parts of statements. */
enum Ascent {

	REGION(Labels.DEPARTMENT, SharedTypes.REGION_ID, Relationships.IN_REGION, Labels.REGION),
	DEPARTMENT(Labels.UNIT, SharedTypes.DEPARTMENT_ID, Relationships.UNIT_OF, Labels.DEPARTMENT),
	CLASS(Labels.FUNCTIONAL_CLASS, SharedTypes.PARENT_ID, Relationships.SUBCLASS_OF, Labels.FUNCTIONAL_CLASS),
	SOURCE(Labels.FUNDING_SOURCE, SharedTypes.PARENT_ID, Relationships.PART_OF, Labels.FUNDING_SOURCE);

	private final String label;

	private final String property;

	private final String relationship;

	private final String above;

	Ascent(String label, String property, String relationship, String above) {
		this.label = label;
		this.property = property;
		this.relationship = relationship;
		this.above = above;
	}

	/** The properties that may name the node above of {@code n}. */
	static String properties() {
		return join(", ", (ascent) -> "n." + ascent.property);
	}

	static String relationships() {
		return join("|", (ascent) -> ascent.relationship);
	}

	/** Creates the relationship of {@code n}. */
	static String links() {
		return join("", Ascent::link);
	}

	private String link() {
		return """
				CALL (n) {
					MATCH (above:%s {id: n.%s})
					WHERE n:%s
					CREATE (n)-[:%s]->(above)
				}
				""".formatted(this.above, this.property, this.label, this.relationship);
	}

	private static String join(String between, Function<Ascent, String> part) {
		return Arrays.stream(values()).map(part).distinct().collect(Collectors.joining(between));
	}

}
