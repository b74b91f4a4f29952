package org.fundtrace.query.flow;

import org.fundtrace.budget.IndicatorCategory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceFlowTests {

	@Test
	void leavesWhatNoProjectShowsWithTheDepartment() {
		Flow flow = Facts.from(Facts.SOURCE)
			.whole(Facts.amounts(100L))
			.party(Facts.DEPARTMENT, null, Facts.amounts(100L))
			.project("a", Facts.DEPARTMENT, Facts.amounts(30L), Grounds.STATED, Facts.UNIT)
			.project("b", Facts.DEPARTMENT, Facts.amounts(50L), Facts.BY_AMOUNT, Facts.UNIT)
			.build();
		assertThat(flow.nodes()).extracting(FlowNode::label).containsExactly("source", "department", "b", "a", "unit");
		assertThat(flow.links()).extracting((link) -> link.money().executed().fen())
			.containsExactly(100L, 50L, 30L, 50L, 30L);
		assertThat(flow.links()).extracting(FlowLink::grounds)
			.containsExactly(Grounds.STATED, Facts.BY_AMOUNT, Grounds.STATED, Facts.BY_AMOUNT, Grounds.STATED);
		assertThat(flow.residuals()).hasSize(3).allSatisfy((residual) -> {
			assertThat(residual.subject()).isEqualTo(Facts.DEPARTMENT);
			assertThat(residual.layer()).isEqualTo(2);
			assertThat(residual.difference()).isEqualTo(20);
			assertThat(residual.note()).isEqualTo("The links shown carry less than is stated.");
		});
	}

	@Test
	void moreInProjectsThanInTheWholeIsANegativeResidual() {
		Flow flow = Facts.from(Facts.SOURCE)
			.whole(Facts.amounts(0L))
			.party(Facts.DEPARTMENT, null, Facts.amounts(0L))
			.project("a", Facts.DEPARTMENT, Facts.amounts(7L), Grounds.STATED, Facts.UNIT)
			.build();
		assertThat(flow.residuals()).extracting(FlowResidual::difference).containsOnly(-7L);
		assertThat(flow.residuals()).extracting(FlowResidual::note)
			.containsOnly("The links shown carry more than is stated.");
	}

	@Test
	void nothingStatedForTheWholeIsNeitherZeroNorSpread() {
		Flow flow = Facts.from(Facts.SOURCE)
			.whole(Facts.amounts(null))
			.party(Facts.DEPARTMENT, null, Facts.amounts(null))
			.project("a", Facts.DEPARTMENT, Facts.amounts(7L), Grounds.STATED, Facts.UNIT)
			.build();
		FlowLink link = flow.links().getFirst();
		assertThat(link.money().isUnknown()).isTrue();
		assertThat(link.grounds().evidence())
			.isEqualTo("No self-evaluation states what source gave department as a whole.");
		assertThat(flow.residuals()).hasSize(6).allSatisfy((residual) -> {
			assertThat(residual.stated()).isNull();
			assertThat(residual.difference()).isNull();
		});
		assertThat(flow.residuals().getLast().traced()).isEqualTo(7);
		assertThat(flow.residuals().getLast().note())
			.isEqualTo("No self-evaluation states what source gave department as a whole.");
	}

	@Test
	void measureThatALinkLeavesOpenIsNamed() {
		Flow flow = Facts.from(Facts.SOURCE)
			.whole(Facts.amounts(15L))
			.party(Facts.DEPARTMENT, null, Facts.amounts(15L))
			.project("a", Facts.DEPARTMENT, Amounts.ofRow(15L, null, 15L), Facts.BY_AMOUNT, Facts.UNIT)
			.build();
		assertThat(flow.residuals()).extracting(FlowResidual::measure)
			.containsExactly(AllocationMeasure.INITIAL_BUDGET, AllocationMeasure.FULL_YEAR_BUDGET,
					AllocationMeasure.EXECUTED);
		assertThat(flow.residuals()).extracting(FlowResidual::difference).containsExactly(0L, 15L, 0L);
		assertThat(flow.residuals().get(1).note())
			.isEqualTo("The full-year budget is left open, and counts as nothing, in the link with a. "
					+ "The links shown carry less than is stated.");
	}

	@Test
	void yearThatLeavesAMeasureOpenIsCounted() {
		Amount oneOfTwoYears = new Amount(10L, 1);
		Amounts years = new Amounts(oneOfTwoYears, oneOfTwoYears, new Amount(10L, 0));
		Flow flow = Facts.from(Facts.SOURCE).whole(years).party(Facts.DEPARTMENT, null, years).build();
		assertThat(flow.residuals()).filteredOn((residual) -> residual.layer() == 1)
			.extracting(FlowResidual::measure)
			.containsExactly(AllocationMeasure.INITIAL_BUDGET, AllocationMeasure.FULL_YEAR_BUDGET);
		assertThat(flow.residuals()).filteredOn((residual) -> residual.layer() == 2)
			.extracting(FlowResidual::note)
			.containsExactly(
					"1 of the figures that make up the whole is not printed. No project of department is linked to source. The links shown carry less than is stated.",
					"1 of the figures that make up the whole is not printed. No project of department is linked to source. The links shown carry less than is stated.",
					"No project of department is linked to source. The links shown carry less than is stated.");
	}

	@Test
	void whatTheLimitLeavesOutIsInTheResidualsThatSaySo() {
		Flow flow = Facts.from(Facts.SOURCE)
			.whole(Facts.amounts(100L))
			.party(Facts.DEPARTMENT, null, Facts.amounts(60L))
			.partiesBeyond(2)
			.project("a", Facts.DEPARTMENT, Facts.amounts(50L), Grounds.STATED, Facts.UNIT)
			.projectsBeyond(Facts.DEPARTMENT, 1)
			.build();
		assertThat(flow.omitted()).isEqualTo(3);
		assertThat(flow.residuals()).extracting(FlowResidual::subject)
			.containsExactly(Facts.SOURCE, Facts.SOURCE, Facts.SOURCE, Facts.DEPARTMENT, Facts.DEPARTMENT,
					Facts.DEPARTMENT);
		assertThat(flow.residuals()).extracting(FlowResidual::difference).containsExactly(40L, 40L, 40L, 10L, 10L, 10L);
		assertThat(flow.residuals().getFirst().note())
			.startsWith("2 links beyond the limit are not shown and would carry a part of it.");
		assertThat(flow.residuals().getLast().note())
			.startsWith("1 link beyond the limit is not shown and would carry a part of it.");
	}

	@Test
	void projectWithoutAUnitKeepsItsMoneyAndItsOutcomes() {
		Flow flow = Facts.from(Facts.SOURCE)
			.whole(Facts.amounts(50L))
			.party(Facts.DEPARTMENT, null, Facts.amounts(50L))
			.project("a", Facts.DEPARTMENT, Facts.amounts(50L), Grounds.STATED, null)
			.outcomes(Facts.project("a"), IndicatorCategory.COST, 3, 2)
			.build();
		assertThat(flow.residuals()).filteredOn((residual) -> residual.layer() == 3)
			.hasSize(3)
			.allSatisfy((residual) -> {
				assertThat(residual.subject()).isEqualTo(Facts.project("a"));
				assertThat(residual.difference()).isEqualTo(50);
				assertThat(residual.note()).startsWith("The table of a names no implementing unit.");
			});
		FlowLink last = flow.links().getLast();
		assertThat(last.from()).isEqualTo(Facts.project("a"));
		assertThat(last.to()).isEqualTo(new FlowNode("outcome:COST", "成本指标", FlowKind.OUTCOME_CATEGORY));
		assertThat(last.outcomes()).isEqualTo(new Outcomes(3, 2));
	}

}
