package org.fundtrace.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Indicator;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.MoneyUnit;
import org.fundtrace.budget.Project;
import org.fundtrace.dataset.checks.Coverage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeedPackageTests {

	private final CheckReport report = DataPackage.examine(SeedCopy.SEED).report();

	private final Account account = DataPackage.read(SeedCopy.SEED);

	@Test
	void hasNoProblem() {
		assertThat(this.report.problems()).isEmpty();
		assertThat(this.report.holds()).isTrue();
	}

	@Test
	void coversEveryPrintedLine() {
		Coverage coverage = Objects.requireNonNull(this.report.coverage());
		assertThat(coverage.uncovered()).isEmpty();
		assertThat(coverage.counted()).isEqualTo(1934);
		assertThat(coverage.percentage()).isEqualTo(new BigDecimal("100.00"));
		assertThat(coverage.formWords()).isNotEmpty().allSatisfy((word, uses) -> assertThat(uses).isPositive());
	}

	@Test
	void holdsNineProjectsWhoseExecutionIsTheStatedTotal() {
		List<Project> projects = this.account.projects();
		assertThat(projects).hasSize(9);
		Money executed = projects.stream()
			.map((project) -> Objects.requireNonNull(project.executed()))
			.reduce(Money.ofFen(0), Money::plus);
		assertThat(executed.amount(MoneyUnit.YUAN)).isEqualTo(new BigDecimal("28350300"));
		assertThat(executed).isEqualByComparingTo(
				Objects.requireNonNull(Objects.requireNonNull(this.account.performance()).projectsExecuted()));
	}

	@Test
	void holdsNinetyNineIndicatorsWhoseWeightsAddUpToAHundred() {
		assertThat(this.account.indicators()).hasSize(99);
		this.account.selfEvaluations().forEach((evaluation) -> {
			BigDecimal weights = this.account.indicators()
				.stream()
				.filter((indicator) -> indicator.evaluation() == evaluation.ordinal())
				.map((indicator) -> Objects.requireNonNull(indicator.weight()).value())
				.reduce(Objects.requireNonNull(evaluation.executionWeight()).value(), BigDecimal::add);
			assertThat(weights).as(evaluation.title() + evaluation.ordinal()).isEqualByComparingTo("100");
		});
	}

	@Test
	void readsEveryTargetThatIsPrintedWithAnOperator() {
		assertThat(this.account.indicators()).map(Indicator::target)
			.filteredOn((target) -> target != null && target.raw().matches("[<>=].*"))
			.hasSizeGreaterThan(70)
			.allSatisfy((target) -> assertThat(target.operator()).isNotNull());
	}

}
