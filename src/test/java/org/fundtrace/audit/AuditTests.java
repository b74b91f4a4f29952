package org.fundtrace.audit;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fundtrace.budget.Account;
import org.fundtrace.dataset.DataPackage;
import org.fundtrace.generated.GeneratedAccounts;
import org.fundtrace.graphimport.Copy;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AuditTests {

	private static final Account SEED = DataPackage.read(Path.of("seed/urumqi-market-supervision-2023"));

	/** Each was read in the document. */
	@Test
	void findsWhatTheSeedPrints() {
		assertThat(Audit.of(SEED)).filteredOn((finding) -> finding.status() != FindingStatus.HOLDS)
			.filteredOn((finding) -> finding.status() != FindingStatus.NOT_APPLICABLE)
			.map((finding) -> "%s %s %s %s %s at %s".formatted(finding.status(), finding.rule().key(),
					finding.printed(), finding.expected(), finding.unit(), finding.checked().lines()))
			.containsExactlyInAnyOrder("ROUNDING share 0.05 0.04 % at 463",
					"ROUNDING items-sum 7541.96 7541.97 万元 at 436-453", "ROUNDING class-items 864.67 864.68 万元 at 461",
					"ROUNDING item-changes 746.57 746.59 万元 at 436-453",
					"ROUNDING basic-expenditure 5106.74 5106.75 万元 at 625-627",
					"FAILS source-initial-budget 0 79.41 万元 at 901-904",
					"FAILS source-full-year-budget 11.32 15 万元 at 896-899",
					"FAILS source-full-year-budget 0 79.41 万元 at 901-904",
					"FAILS source-executed 0 79.41 万元 at 901-904", "FAILS other-funds-executed 0 2842.4 万元 at 911",
					"ROUNDING indicator-score 9.98 9.99 分 at 2122-2124;2125;2127-2140",
					"FAILS cost-caps 159.3 157.30 万元 at 1976-1978;1982;1989");
	}

	@Test
	void saysNothingOfARateOverNothing() {
		assertThat(Audit.of(SEED)).filteredOn((finding) -> finding.rule().key().equals("change-rate"))
			.filteredOn((finding) -> finding.status() == FindingStatus.NOT_APPLICABLE)
			.map((finding) -> finding.checked().lines().toString())
			.containsExactly("486-494", "547-555", "658-662;678-680;712-716", "670-674;698-700;724-728");
	}

	@Test
	void takesAMissingFigureForNoZero() {
		Account without = ChangedFigure.without(SEED, "budgetLines", "key=INCOME/superiorSubsidyIncome");
		assertThat(Audit.of(without)).filteredOn((finding) -> finding.rule().key().equals("income-sum"))
			.singleElement()
			.satisfies((finding) -> assertThat(finding.status()).isEqualTo(FindingStatus.INSUFFICIENT_DATA))
			.satisfies((finding) -> assertThat(finding.expected()).isNull())
			.satisfies((finding) -> assertThat(finding.printed()).isEqualByComparingTo("10251.64"));
	}

	@Test
	void saysNothingOfTheSharesOfNothing() {
		Account without = ChangedFigure.in(SEED, "budgetLines", "key=THREE_PUBLIC_EXPENSES/threePublicExpenses",
				"amount", "0.00 万元");
		assertThat(status(without, "three-public-shares")).isEqualTo(FindingStatus.NOT_APPLICABLE);
	}

	@Test
	void countsToNone() {
		Account without = Copy.of(SEED, "divisions", List.of());
		assertThat(status(without, "divisions-count")).isEqualTo(FindingStatus.FAILS);
	}

	@Test
	void judgesAFigureOnceByARule() {
		GeneratedAccounts.small().stream().forEach((account) -> {
			List<List<Object>> places = Audit.of(account)
				.stream()
				.map((finding) -> List.<Object>of(finding.rule().key(), finding.checked()))
				.toList();
			assertThat(new HashSet<>(places)).hasSameSizeAs(places);
		});
	}

	@Test
	void namesEachRuleOnce() {
		assertThat(Audit.RULES).map(Rule::key)
			.doesNotHaveDuplicates()
			.allMatch((key) -> key.matches("[a-z]+(-[a-z]+)*"));
		Map<String, Long> statements = Audit.RULES.stream()
			.collect(Collectors.groupingBy(Rule::statementZh, Collectors.counting()));
		assertThat(statements).allSatisfy((statement, count) -> assertThat(count).as(statement).isEqualTo(1));
	}

	private static FindingStatus status(Account account, String rule) {
		return Audit.of(account)
			.stream()
			.filter((finding) -> finding.rule().key().equals(rule))
			.map(Finding::status)
			.findFirst()
			.orElseThrow();
	}

}
