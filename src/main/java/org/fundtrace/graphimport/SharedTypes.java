package org.fundtrace.graphimport;

import java.util.List;
import java.util.Map;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.AccountScope;
import org.fundtrace.budget.Department;
import org.fundtrace.budget.FinalAccount;
import org.fundtrace.budget.FunctionalClass;
import org.fundtrace.budget.FundingSource;
import org.fundtrace.budget.Unit;
import org.fundtrace.graph.Labels;
import org.fundtrace.graph.Relationships;

/**
 * What accounts share. Each of these has at most one node above it, named by a property,
 * so that the link goes where the latest account says.
 */
final class SharedTypes {

	static final String REGION_ID = "regionId";

	static final String DEPARTMENT_ID = "departmentId";

	static final String PARENT_ID = "parentId";

	/**
	 * Orders the descriptions that accounts give of one node: the greatest counts. It
	 * stands on the relationship alone.
	 */
	static final String PRECEDENCE = "precedence";

	static final NodeType<Region> REGION = NodeType.shared(Labels.REGION, Region::list, (keys, region) -> region.id())
		.with(PRECEDENCE, (keys, region) -> precedence(keys, true));

	static final NodeType<Department> DEPARTMENT = NodeType
		.shared(Labels.DEPARTMENT, Account::departments, (keys, department) -> keys.department(department.name()))
		.with(PRECEDENCE, (keys, department) -> precedence(keys, isOwn(keys, department)))
		.with("rank", (keys, department) -> isOwn(keys, department) ? keys.finalAccount().rank() : null)
		.with(REGION_ID, Region::id)
		.with("regionName", Department::region)
		.with("region", (department) -> null);

	static final NodeType<Unit> UNIT = NodeType
		.shared(Labels.UNIT, Account::units, (keys, unit) -> keys.unit(unit.name()))
		.with(PRECEDENCE, (keys, unit) -> precedence(keys, keys.finalAccount().department().equals(unit.department())))
		.from(Relationships.LISTS_UNIT, Unit::listed,
				(unit) -> (unit.ordinal() != null) ? Map.of("ordinal", unit.ordinal().longValue()) : Map.of())
		.with(DEPARTMENT_ID, (keys, unit) -> (unit.department() != null) ? keys.department(unit.department()) : null)
		.with("department", (unit) -> null);

	static final NodeType<FunctionalClass> FUNCTIONAL_CLASS = NodeType
		.shared(Labels.FUNCTIONAL_CLASS, Account::functionalClasses, (keys, named) -> keys.functionalClass(named.key()))
		.with(PRECEDENCE, (keys, named) -> precedence(keys, true))
		.with(PARENT_ID, (keys, named) -> (named.parent() != null) ? keys.functionalClass(named.parent()) : null)
		.with("parent", (named) -> null);

	static final NodeType<FundingSource> FUNDING_SOURCE = NodeType
		.shared(Labels.FUNDING_SOURCE, Account::fundingSources, (keys, source) -> keys.fundingSource(source.code()))
		.with(PRECEDENCE, (keys, source) -> precedence(keys, true))
		.with(PARENT_ID, (keys, source) -> (source.parent() != null) ? keys.fundingSource(source.parent()) : null)
		.with("parent", (source) -> null);

	static final List<NodeType<?>> ALL = List.of(REGION, DEPARTMENT, UNIT, FUNCTIONAL_CLASS, FUNDING_SOURCE);

	private SharedTypes() {
	}

	private static boolean isOwn(AccountKeys keys, Department department) {
		return keys.finalAccount().department().equals(department.name());
	}

	/**
	 * A department knows itself and its units best, then the latest account counts, then
	 * the consolidated one; the id decides among equals, so that the order of imports
	 * does not matter.
	 */
	private static String precedence(AccountKeys keys, boolean own) {
		FinalAccount account = keys.finalAccount();
		boolean consolidated = account.scope() == AccountScope.CONSOLIDATED;
		return "%d %s %d %s".formatted(own ? 1 : 0, account.fiscalYear(), consolidated ? 1 : 0, keys.account());
	}

}
