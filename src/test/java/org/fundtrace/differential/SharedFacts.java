package org.fundtrace.differential;

import java.util.HashMap;
import java.util.Map;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Department;
import org.fundtrace.budget.FunctionalClass;
import org.fundtrace.budget.FundingSource;
import org.fundtrace.budget.Unit;
import org.jspecify.annotations.Nullable;

/** What several accounts may name: each describes it, one description counts. */
record SharedFacts(AccountReading reading) {

	void read() {
		Account account = this.reading.account();
		account.departments().forEach(this::department);
		account.units().forEach(this::unit);
		account.functionalClasses().forEach(this::functionalClass);
		account.fundingSources().forEach(this::fundingSource);
	}

	private boolean isOwn(@Nullable String department) {
		return this.reading.account().finalAccount().department().equals(department);
	}

	private void department(Department row) {
		Map<String, @Nullable Object> fields = Components.of(row);
		fields.put("rank", isOwn(row.name()) ? this.reading.account().finalAccount().rank() : null);
		fields.put("region", region(row));
		Item item = this.reading.graph().node("Department", this.reading.keys().department(row.name()));
		this.reading.describe(item, isOwn(row.name()), row, fields);
	}

	private @Nullable Item region(Department row) {
		String id = NaturalKeys.region(row);
		if (id == null) {
			return null;
		}
		Item item = this.reading.graph().node("Region", id);
		Map<String, @Nullable Object> fields = new HashMap<>();
		fields.put("name", row.region());
		fields.put("code", row.regionCode());
		this.reading.describe(item, true, row, fields);
		return item;
	}

	private void unit(Unit row) {
		Map<String, @Nullable Object> fields = Components.of(row);
		fields.put("isHeadOffice", row.headOffice());
		fields.put("department", this.reading.named("Department", row.department(), this.reading.keys()::department));
		Item item = this.reading.graph().node("Unit", this.reading.keys().unit(row.name()));
		this.reading.describe(item, isOwn(row.department()), row, fields);
	}

	private void functionalClass(FunctionalClass row) {
		Map<String, @Nullable Object> fields = Components.of(row);
		fields.put("parent", this.reading.named("FunctionalClass", row.parent(), this.reading.keys()::functionalClass));
		Item item = this.reading.graph().node("FunctionalClass", this.reading.keys().functionalClass(row.key()));
		this.reading.describe(item, true, row, fields);
	}

	private void fundingSource(FundingSource row) {
		Map<String, @Nullable Object> fields = Components.of(row);
		fields.put("parent", this.reading.named("FundingSource", row.parent(), NaturalKeys::fundingSource));
		Item item = this.reading.graph().node("FundingSource", NaturalKeys.fundingSource(row.code()));
		this.reading.describe(item, true, row, fields);
	}

}
