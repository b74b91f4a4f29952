package org.fundtrace.query.mapping;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How one GraphQL object type stands in the graph.
 *
 * @param label the node label; null for an embedded type, a map or the query root
 * @param hasId whether clients know its objects by id
 * @param presence for an embedded type: the suffixes of the properties of which at least
 * one is there when the object is
 * @param fields the fields by their GraphQL names
 */
public record TypeMapping(String name, @Nullable String label, boolean hasId, List<String> presence,
		Map<String, FieldMapping> fields) {

	/** The field of such a name, which the schema knows. */
	public FieldMapping field(String fieldName) {
		FieldMapping field = this.fields.get(fieldName);
		if (field == null) {
			throw new IllegalStateException("Type " + this.name + " has no mapped field " + fieldName);
		}
		return field;
	}

}
