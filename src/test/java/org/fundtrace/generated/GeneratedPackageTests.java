package org.fundtrace.generated;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.fundtrace.budget.Account;
import org.fundtrace.dataset.CheckReport;
import org.fundtrace.dataset.DataPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class GeneratedPackageTests {

	@Test
	void everyAccountIsADataPackageWithoutAProblem(@TempDir Path directory) {
		List<Account> accounts = GeneratedAccounts.small().stream().toList();
		IntStream.range(0, accounts.size())
			.forEach((number) -> check(accounts.get(number), directory.resolve("account-" + number)));
	}

	private static void check(Account account, Path directory) {
		DataPackage.write(account, directory);
		CheckReport report = DataPackage.examine(directory).report();
		assertThat(report.problems()).as(account.finalAccount().title()).isEmpty();
		assertThat(report.coverage()).isNotNull()
			.satisfies((coverage) -> assertThat(coverage.percentage()).isEqualTo(new BigDecimal("100.00")));
		assertThat(DataPackage.read(directory)).isEqualTo(account);
	}

}
