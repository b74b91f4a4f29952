package org.fundtrace.cli;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fundtrace.audit.Audit;
import org.fundtrace.audit.Finding;
import org.fundtrace.audit.FindingStatus;
import org.fundtrace.budget.Account;
import org.fundtrace.budget.Section;
import org.fundtrace.budget.Sourced;
import org.jspecify.annotations.Nullable;

/** What the audit finds in an account, in plain text for a terminal. */
record AuditReport(Account account, List<Finding> findings) {

	static AuditReport of(Account account) {
		return new AuditReport(account, Audit.of(account));
	}

	/** By the sections of the document; all that does not simply hold is spelt out. */
	String text() {
		StringBuilder text = new StringBuilder();
		bySection().forEach((section, findings) -> {
			text.append("  ").append(section).append(": ").append(counts(findings)).append('\n');
			findings.stream()
				.filter((finding) -> finding.status() != FindingStatus.HOLDS)
				.forEach((finding) -> append(text, finding));
		});
		return "audit: %d rules\n%saudit: %d results: %s\n".formatted(Audit.RULES.size(), text, this.findings.size(),
				counts(this.findings));
	}

	private Map<String, List<Finding>> bySection() {
		return this.findings.stream()
			.collect(Collectors.groupingBy((finding) -> section(finding.checked()), LinkedHashMap::new,
					Collectors.toList()));
	}

	private String section(Sourced fact) {
		Section section = this.account.sectionOf(fact.lines());
		return (section != null) ? section.heading() : "before all sections";
	}

	/** How many there are of each status, also of those that there are none of. */
	private static String counts(List<Finding> findings) {
		Map<FindingStatus, Long> counts = findings.stream()
			.collect(Collectors.groupingBy(Finding::status, Collectors.counting()));
		return Arrays.stream(FindingStatus.values())
			.map((status) -> counts.getOrDefault(status, 0L) + " " + status)
			.collect(Collectors.joining(", "));
	}

	private static void append(StringBuilder text, Finding finding) {
		text.append("    %s %s: printed %s, expected %s, difference %s, tolerance %s (%s)\n".formatted(finding.status(),
				finding.rule().key(), plain(finding.printed()), plain(finding.expected()), plain(finding.difference()),
				plain(finding.tolerance()), finding.unit()));
		text.append("      ").append(finding.rule().statement()).append('\n');
		text.append("      lines ").append(String.join(", ", finding.lines())).append('\n');
	}

	private static String plain(@Nullable BigDecimal figure) {
		return (figure != null) ? figure.toPlainString() : "none";
	}

}
