package org.fundtrace.budget;

import org.jspecify.annotations.Nullable;

/**
 * A project that the account evaluates.
 *
 * @param supervisingDepartment the name of the department (主管部门); null where the table
 * leaves it blank
 * @param implementingUnit the name of the unit (实施单位) as the list of units has it
 * @param implementingUnitPrinted its name as this table prints it
 * @param initialBudget 年初预算数
 * @param fullYearBudget 全年预算数
 * @param executed 全年执行数
 */
public record Project(int ordinal, String name, @Nullable String supervisingDepartment,
		@Nullable String implementingUnit, @Nullable String implementingUnitPrinted, @Nullable Money initialBudget,
		@Nullable Money fullYearBudget, @Nullable Money executed, @Nullable Percentage executionRate,
		SourceSpans lines) implements Sourced {

	/** Executed over the full-year budget. */
	public Ratio executionRatio() {
		return Ratio.of(this.executionRate, this.executed, this.fullYearBudget);
	}

}
