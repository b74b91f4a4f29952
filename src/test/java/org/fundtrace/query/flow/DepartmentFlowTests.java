package org.fundtrace.query.flow;

import org.fundtrace.budget.FundingDimension;
import org.fundtrace.budget.IndicatorCategory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DepartmentFlowTests {

	@Test
	void sourcesOfOneDimensionOnlyAreAdded() {
		Flow flow = Facts.from(Facts.DEPARTMENT)
			.whole(Facts.amounts(100L))
			.party(Facts.OTHER_SOURCE, FundingDimension.GOVERNMENT_LEVEL, Facts.amounts(100L))
			.party(Facts.SOURCE, FundingDimension.REVENUE_KIND, Facts.amounts(90L))
			.build();
		assertThat(flow.links()).extracting(FlowLink::from).containsExactly(Facts.SOURCE);
		FlowResidual residual = flow.residuals().getFirst();
		assertThat(residual.layer()).isEqualTo(1);
		assertThat(residual.difference()).isEqualTo(10);
		assertThat(residual.note())
			.endsWith("The links are by REVENUE_KIND; those by GOVERNMENT_LEVEL cut the same money and are left out.");
	}

	@Test
	void inferredLinksOfSourcesCarryNothing() {
		Flow flow = Facts.from(Facts.DEPARTMENT)
			.whole(Facts.amounts(100L))
			.party(Facts.SOURCE, FundingDimension.GOVERNMENT_LEVEL, Facts.amounts(100L))
			.project("a", Facts.DEPARTMENT, Facts.amounts(40L), Grounds.STATED, Facts.UNIT)
			.allocation(Facts.SOURCE, FundingDimension.GOVERNMENT_LEVEL, "a", Facts.amounts(40L), Facts.BY_AMOUNT)
			.build();
		assertThat(flow.links())
			.filteredOn((link) -> link.from().equals(Facts.SOURCE) && link.to().kind() == FlowKind.PROJECT)
			.singleElement()
			.satisfies((link) -> {
				assertThat(link.money()).isEqualTo(Amounts.NONE);
				assertThat(link.grounds()).isEqualTo(Facts.BY_AMOUNT);
			});
		assertThat(flow.residuals()).filteredOn((residual) -> residual.layer() == 2)
			.extracting(FlowResidual::traced)
			.containsOnly(40L);
	}

	@Test
	void residualsOfZeroAreGiven() {
		Flow flow = Facts.from(Facts.DEPARTMENT)
			.whole(Facts.amounts(40L))
			.party(Facts.SOURCE, FundingDimension.GOVERNMENT_LEVEL, Facts.amounts(40L))
			.project("a", Facts.DEPARTMENT, Facts.amounts(40L), Grounds.STATED, Facts.UNIT)
			.build();
		assertThat(flow.residuals()).hasSize(6).allSatisfy((residual) -> {
			assertThat(residual.difference()).isZero();
			assertThat(residual.note()).isEqualTo("The links shown carry all that is stated.");
		});
	}

	@Test
	void departmentWithoutAccountsSaysWhatIsMissing() {
		Flow flow = Facts.from(Facts.DEPARTMENT).build();
		assertThat(flow.nodes()).containsExactly(Facts.DEPARTMENT);
		assertThat(flow.residuals()).extracting(FlowResidual::note)
			.contains("No self-evaluation of department as a whole states it. "
					+ "No self-evaluation states which sources gave to department as a whole.")
			.contains("No self-evaluation of department as a whole states it. "
					+ "No account of department evaluates projects.");
	}

	@Test
	void limitKeepsTheLargestSources() {
		Flow flow = Facts.from(Facts.DEPARTMENT)
			.whole(Facts.amounts(50L))
			.party(Facts.OTHER_SOURCE, FundingDimension.GOVERNMENT_LEVEL, Facts.amounts(null))
			.party(Facts.SOURCE, FundingDimension.GOVERNMENT_LEVEL, Facts.amounts(40L))
			.limit(1)
			.build();
		assertThat(flow.links()).extracting(FlowLink::from).containsExactly(Facts.SOURCE);
		assertThat(flow.omitted()).isEqualTo(1);
		assertThat(flow.residuals().getFirst().note()).startsWith("1 link beyond the limit");
	}

	@Test
	void ownIndicatorsAreOutcomesOfTheDepartment() {
		Flow flow = Facts.from(Facts.DEPARTMENT)
			.project("a", Facts.DEPARTMENT, Facts.amounts(1L), Grounds.STATED, Facts.UNIT)
			.project("b", Facts.DEPARTMENT, Facts.amounts(1L), Grounds.STATED, Facts.UNIT)
			.outcomes(Facts.DEPARTMENT, IndicatorCategory.DUTY_EFFECTIVENESS, 7, 6)
			.outcomes(Facts.project("a"), IndicatorCategory.COST, 2, 1)
			.outcomes(Facts.project("b"), IndicatorCategory.COST, 3, 3)
			.build();
		assertThat(flow.links()).filteredOn((link) -> link.outcomes() != null)
			.extracting(FlowLink::from, (link) -> link.to().id(), FlowLink::outcomes)
			.containsExactly(tuple(Facts.DEPARTMENT, "outcome:DUTY_EFFECTIVENESS", new Outcomes(7, 6)),
					tuple(Facts.UNIT, "outcome:COST", new Outcomes(5, 4)));
	}

}
