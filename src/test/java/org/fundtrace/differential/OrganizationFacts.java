package org.fundtrace.differential;

import java.util.Comparator;
import java.util.List;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Division;
import org.fundtrace.budget.Responsibility;
import org.fundtrace.budget.Unit;

/** The account itself and what it says of its department. */
record OrganizationFacts(AccountReading reading) {

	void read() {
		Account account = this.reading.account();
		Item department = department();
		Item item = this.reading.owned("FinalAccount", this.reading.keys().account(), account.finalAccount())
			.set("department", department)
			.set("document", this.reading.graph().node("Document", this.reading.keys().document()))
			.set("staff", this.reading.partOrNull("Staff", account.staff()))
			.set("units", units(account));
		department.append("finalAccounts", item);
		account.divisions().forEach((row) -> item.append("divisions", division(row)));
		account.responsibilities().forEach((row) -> item.append("responsibilities", responsibility(row)));
	}

	private Item department() {
		return this.reading.graph().node("Department", this.reading.keys().department());
	}

	/** In the order in which this account lists them. */
	private List<Item> units(Account account) {
		return account.units()
			.stream()
			.filter(Unit::listed)
			.sorted(Comparator.comparing(Unit::ordinal, Ordered::compare))
			.map((unit) -> this.reading.graph().node("Unit", this.reading.keys().unit(unit.name())))
			.toList();
	}

	private Item division(Division row) {
		return this.reading.owned("Division", this.reading.keys().owned("Division", row.name()), row)
			.set("alternateNames", List.of())
			.set("department", department());
	}

	private Item responsibility(Responsibility row) {
		Item item = this.reading.owned("Responsibility", id(row.path()), row)
			.set("department", department())
			.set("parent", this.reading.named("Responsibility", row.parent(), this::id))
			.set("sharedWith", row.sharedWith().stream().sorted().map(this::sharing).toList());
		if (row.parent() != null) {
			this.reading.graph().node("Responsibility", id(row.parent())).append("children", item);
		}
		return item;
	}

	private String id(String path) {
		return this.reading.keys().owned("Responsibility", path);
	}

	private Item sharing(String name) {
		return this.reading.graph().node("Department", this.reading.keys().department(name));
	}

}
