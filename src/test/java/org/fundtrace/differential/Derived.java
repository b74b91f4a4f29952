package org.fundtrace.differential;

import org.fundtrace.budget.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What filters, orders and groups look at, where it is not just the field of that name.
 */
final class Derived {

	private Derived() {
	}

	/** A value, an item or a list of items. */
	static @Nullable Object of(Item item, String field) {
		return switch (item.type() + "." + field) {
			case "Department.regionName" -> through(item, "region", "name");
			case "Department.hasFinalAccount" -> !item.items("finalAccounts").isEmpty();
			case "Allocation.toProject" -> item.get("project") != null;
			case "Allocation.department", "BudgetLine.department" -> item.there("finalAccount").get("department");
			case "Project.totalScore" -> through(item, "evaluation", "totalScore");
			case "Project.fundingSource" -> item.items("fundingSources");
			case "Project.hasSupervisingDepartment" -> item.get("supervisingDepartment") != null;
			case "Indicator.hasDeviationReason" -> item.get("deviationReason") != null;
			case "Indicator.department" -> item.there("evaluation").there("finalAccount").get("department");
			case "BudgetLine.functionalLevel" -> through(item, "functionalClass", "level");
			case "BudgetLine.functionalClass" -> through(item, "functionalClass", "id");
			default -> printed(item.get(field));
		};
	}

	private static @Nullable Object through(Item item, String link, String field) {
		Item other = item.item(link);
		return (other != null) ? other.get(field) : null;
	}

	/** A rate counts as printed. */
	private static @Nullable Object printed(@Nullable Object value) {
		return (value instanceof Ratio ratio) ? ratio.printed() : value;
	}

}
