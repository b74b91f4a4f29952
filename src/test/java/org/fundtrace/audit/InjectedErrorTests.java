package org.fundtrace.audit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.fundtrace.budget.Account;
import org.fundtrace.dataset.DataPackage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changes one figure of the seed for each rule: just the rules that use the figure change
 * what they find.
 */
class InjectedErrorTests {

	private static final Account SEED = DataPackage.read(Path.of("seed/urumqi-market-supervision-2023"));

	private static final Set<String> BROKEN = new TreeSet<>();

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/audit/injected-errors.csv", delimiter = ';', numLinesToSkip = 1)
	void changesTheRulesThatUseTheFigure(String rule, String table, String row, String figure, String changed,
			FindingStatus status, String rules) {
		Account altered = ChangedFigure.in(SEED, table, (row != null) ? row : "", figure, changed);
		Set<String> fired = changedRules(altered);
		System.out.printf("%s %s %s = %s: fired %s, expected %s%n", table, (row != null) ? row : "", figure, changed,
				String.join(" ", fired), rules);
		assertThat(fired).containsExactlyInAnyOrder(rules.split(" ", -1));
		assertThat(statuses(altered, rule)).contains(status);
		assertThat(count(altered, rule, status)).isNotEqualTo(count(SEED, rule, status));
		BROKEN.add(rule);
	}

	@AfterAll
	static void breaksEveryRule() {
		assertThat(BROKEN).containsExactlyInAnyOrderElementsOf(Audit.RULES.stream().map(Rule::key).toList());
	}

	private static Set<String> changedRules(Account altered) {
		return Audit.RULES.stream()
			.filter((rule) -> !results(rule, altered).equals(results(rule, SEED)))
			.map(Rule::key)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** What a rule finds, without the facts, which the change makes others. */
	private static List<List<Object>> results(Rule rule, Account account) {
		return rule.apply(account)
			.stream()
			.map((finding) -> Arrays.<Object>asList(finding.status(), finding.unit(), finding.expected(),
					finding.printed(), finding.difference()))
			.toList();
	}

	private static List<FindingStatus> statuses(Account account, String rule) {
		return Audit.of(account)
			.stream()
			.filter((finding) -> finding.rule().key().equals(rule))
			.map(Finding::status)
			.toList();
	}

	private static long count(Account account, String rule, FindingStatus status) {
		return statuses(account, rule).stream().filter((each) -> each == status).count();
	}

}
