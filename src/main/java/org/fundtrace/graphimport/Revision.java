package org.fundtrace.graphimport;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fundtrace.audit.Audit;
import org.fundtrace.audit.Finding;
import org.fundtrace.budget.Account;
import org.fundtrace.dataset.ContentHash;
import org.fundtrace.dataset.DataPackage;

/** What tells states of the graph apart. */
final class Revision {

	/** 64 bits tell the revisions of one dataset apart, and can be read aloud. */
	private static final int LENGTH = 16;

	private Revision() {
	}

	/** Of one account: its data package, and what the audit finds in it. */
	static String of(Account account) {
		Stream<String> findings = Audit.of(account).stream().map(Revision::describe);
		return ContentHash.of(Stream.concat(Stream.of(DataPackage.contentHash(account)), findings)
			.map((part) -> part.getBytes(StandardCharsets.UTF_8)));
	}

	/** Other rules find other things in the same files. */
	private static String describe(Finding finding) {
		return String.join("\n", finding.rule().key(), finding.rule().statement(), finding.rule().statementZh(),
				finding.status().name(), finding.unit(), String.valueOf(finding.expected()),
				String.valueOf(finding.printed()), String.valueOf(finding.tolerance()),
				Stream.concat(Stream.of(finding.subject(), finding.checked()), finding.inputs().stream())
					.map((fact) -> fact.getClass().getSimpleName() + " " + fact.lines())
					.collect(Collectors.joining(" ")));
	}

	/** Of a dataset of these accounts, each its id and hash, in order. */
	static String of(List<String> accounts) {
		return ContentHash.of(accounts.stream().map((account) -> account.getBytes(StandardCharsets.UTF_8)))
			.substring(0, LENGTH);
	}

}
