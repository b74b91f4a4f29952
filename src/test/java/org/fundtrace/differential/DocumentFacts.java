package org.fundtrace.differential;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Document;
import org.fundtrace.budget.Section;
import org.fundtrace.budget.Term;

/** The published document of an account, its headings and the terms that it explains. */
record DocumentFacts(AccountReading reading) {

	void read() {
		Account account = this.reading.account();
		Document row = account.document();
		Item document = this.reading.owned("Document", this.reading.keys().document(), row)
			.set("sha256", account.text().sha256())
			.set("lineCount", account.text().lines().size())
			.set("text", account.text().lines());
		account.sections().forEach((section) -> document.append("sections", section(section)));
		account.terms().forEach(this::term);
	}

	private Item section(Section row) {
		return this.reading.part("Section", row).set("ordinal", row.number()).set("startLine", row.lines().startLine());
	}

	private void term(Term row) {
		this.reading.owned("Term", this.reading.keys().owned("Term", String.valueOf(row.ordinal())), row);
	}

}
