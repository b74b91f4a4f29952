package org.fundtrace.api;

import java.net.URI;

import org.fundtrace.query.QueryLimits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the endpoint answers.
 *
 * @param publicUrl where clients reach the application; links in answers begin with it
 * @param limits what one operation may ask for
 * @param cache how much prepared documents may hold, and how much the operations that
 * requests were compiled to, each with its text
 * @param examplesAhead whether the examples of the GraphiQL page are answered after the
 * start, so that their plans are there
 */
@ConfigurationProperties("fundtrace.api")
public record ApiProperties(@DefaultValue("http://localhost:8080") URI publicUrl, @DefaultValue Limits limits,
		@DefaultValue("32MB") DataSize cache, @DefaultValue("true") boolean examplesAhead) {

	/**
	 * What one operation may ask for.
	 *
	 * @param fields selected fields, fragments and aliases counted as often as they apply
	 * @param depth levels of nested fields
	 * @param objects objects of all lists, each list by the product of the sizes that
	 * lead to it
	 * @param subqueries lists and objects that are selected
	 * @param nesting objects within objects
	 * @param conditions comparisons in all filters
	 * @param values values in all arguments, those of a variable as often as it is used
	 * @param answer how long an answer may be
	 */
	public record Limits(@DefaultValue("2000") int fields, @DefaultValue("25") int depth,
			@DefaultValue("100000") int objects, @DefaultValue("200") int subqueries, @DefaultValue("10") int nesting,
			@DefaultValue("200") int conditions, @DefaultValue("10000") int values,
			@DefaultValue("32MB") DataSize answer) {

		QueryLimits toQueryLimits() {
			return new QueryLimits(this.fields, this.depth, this.objects, this.subqueries, this.nesting,
					this.conditions, this.values, Math.toIntExact(this.answer.toBytes()), QueryLimits.PAGE);
		}

	}

}
