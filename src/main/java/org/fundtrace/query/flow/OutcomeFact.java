package org.fundtrace.query.flow;

import org.fundtrace.budget.IndicatorCategory;

/**
 * The indicators of one category in the table of a project, or of a department.
 *
 * @param holder the id of the project or department
 */
public record OutcomeFact(String holder, IndicatorCategory category, Outcomes outcomes) {
}
