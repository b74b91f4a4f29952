package org.fundtrace.graphimport;

import java.util.List;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Division;
import org.fundtrace.budget.FinalAccount;
import org.fundtrace.budget.Responsibility;
import org.fundtrace.budget.Staff;
import org.fundtrace.graph.Labels;
import org.fundtrace.graph.Relationships;

/** The account itself and what it says of the department. */
final class OrganizationTypes {

	static final NodeType<FinalAccount> FINAL_ACCOUNT = NodeType
		.owned(Labels.FINAL_ACCOUNT, (account) -> List.of(account.finalAccount()), (keys, row) -> keys.account())
		.to("department", Relationships.ACCOUNT_OF, FinalAccount::department, AccountKeys::department)
		.with(SharedTypes.DEPARTMENT_ID, (keys, row) -> keys.department());

	static final NodeType<Division> DIVISION = NodeType
		.owned(Labels.DIVISION, Account::divisions, (keys, division) -> keys.owned(Labels.DIVISION, division.name()))
		.with("alternateNames", (division) -> List.of())
		.from(Relationships.HAS_DIVISION)
		.to(Relationships.DIVISION_OF, (keys, division) -> keys.department());

	static final NodeType<Responsibility> RESPONSIBILITY = NodeType
		.owned(Labels.RESPONSIBILITY, Account::responsibilities, (keys, duty) -> keys.responsibility(duty.path()))
		.from(Relationships.HAS_RESPONSIBILITY)
		.to(Relationships.RESPONSIBILITY_OF, (keys, duty) -> keys.department())
		.to("parent", Relationships.POINT_OF, Responsibility::parent, AccountKeys::responsibility)
		.toEach("sharedWith", Relationships.SHARED_WITH, Responsibility::sharedWith, AccountKeys::department);

	static final NodeType<Staff> STAFF = NodeType.single(Labels.STAFF, Account::staff).from(Relationships.HAS_STAFF);

	static final List<NodeType<?>> ALL = List.of(FINAL_ACCOUNT, DIVISION, RESPONSIBILITY, STAFF);

	private OrganizationTypes() {
	}

}
