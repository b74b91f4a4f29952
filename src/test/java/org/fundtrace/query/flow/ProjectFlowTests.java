package org.fundtrace.query.flow;

import org.fundtrace.budget.FundingDimension;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProjectFlowTests {

	private static final FlowNode THIRD_SOURCE = new FlowNode("fundingSource:v", "third source",
			FlowKind.FUNDING_SOURCE);

	@Test
	void inferredMoneyIsNotCountedBesideStatedMoney() {
		Flow flow = unit()
			.allocation(Facts.SOURCE, FundingDimension.APPROPRIATION_KIND, "a", Facts.amounts(40L), Grounds.STATED)
			.allocation(Facts.OTHER_SOURCE, FundingDimension.GOVERNMENT_LEVEL, "a", Facts.amounts(40L), Facts.BY_AMOUNT)
			.build();
		assertThat(flow.links()).filteredOn((link) -> link.to().kind() == FlowKind.PROJECT)
			.extracting((link) -> link.money().executed().fen())
			.containsExactly(40L, null);
		assertThat(flow.residuals()).isEmpty();
	}

	@Test
	void inferredMoneyCountsWhereNoneIsStated() {
		Flow flow = unit()
			.allocation(Facts.SOURCE, FundingDimension.GOVERNMENT_LEVEL, "a", Facts.amounts(30L), Facts.BY_AMOUNT)
			.build();
		assertThat(flow.links().getFirst().money()).isEqualTo(Facts.amounts(30L));
		assertThat(flow.residuals()).hasSize(3).extracting(FlowResidual::difference).containsOnly(10L);
	}

	@Test
	void otherDimensionsCutTheSameMoney() {
		Flow flow = unit()
			.allocation(Facts.SOURCE, FundingDimension.APPROPRIATION_KIND, "a", Facts.amounts(40L), Grounds.STATED)
			.allocation(Facts.OTHER_SOURCE, FundingDimension.GOVERNMENT_LEVEL, "a", Facts.amounts(40L), Grounds.STATED)
			.allocation(THIRD_SOURCE, FundingDimension.APPROPRIATION_KIND, "a", Facts.amounts(1L), Facts.BY_AMOUNT)
			.build();
		assertThat(flow.links()).filteredOn((link) -> link.to().kind() == FlowKind.PROJECT)
			.extracting(FlowLink::from)
			.containsExactly(Facts.OTHER_SOURCE, THIRD_SOURCE);
		assertThat(flow.residuals()).extracting(FlowResidual::note)
			.containsOnly("The links shown carry all that is stated. "
					+ "Allocations by APPROPRIATION_KIND cut the same money and are left out.");
	}

	@Test
	void limitKeepsTheLargestLinksIntoProjects() {
		Flow flow = unit()
			.allocation(Facts.SOURCE, FundingDimension.APPROPRIATION_KIND, "a", Facts.amounts(10L), Grounds.STATED)
			.allocation(Facts.OTHER_SOURCE, FundingDimension.APPROPRIATION_KIND, "a", Facts.amounts(30L),
					Grounds.STATED)
			.limit(1)
			.build();
		assertThat(flow.links()).filteredOn((link) -> link.to().kind() == FlowKind.PROJECT)
			.extracting(FlowLink::from)
			.containsExactly(Facts.OTHER_SOURCE);
		assertThat(flow.omitted()).isEqualTo(1);
		assertThat(flow.residuals()).hasSize(3).allSatisfy((residual) -> {
			assertThat(residual.subject()).isEqualTo(Facts.project("a"));
			assertThat(residual.difference()).isEqualTo(10);
			assertThat(residual.note()).startsWith("1 link beyond the limit");
		});
	}

	@Test
	void projectsBeyondTheLimitAreAResidualOfTheUnit() {
		Flow flow = Facts.from(Facts.UNIT)
			.whole(Facts.amounts(100L))
			.project("a", Facts.UNIT, Facts.amounts(40L), Grounds.STATED, Facts.UNIT)
			.projectsBeyond(Facts.UNIT, 4)
			.build();
		assertThat(flow.omitted()).isEqualTo(4);
		assertThat(flow.residuals()).filteredOn((residual) -> residual.layer() == 3)
			.hasSize(3)
			.allSatisfy((residual) -> {
				assertThat(residual.subject()).isEqualTo(Facts.UNIT);
				assertThat(residual.difference()).isEqualTo(60);
				assertThat(residual.note()).startsWith("4 links beyond the limit");
			});
	}

	@Test
	void oneProjectWithoutUnitOrSourcesLeavesBothOpen() {
		Flow flow = Facts.from(Facts.project("a"))
			.project("a", Facts.project("a"), Amounts.ofRow(5L, null, 5L), Grounds.STATED, null)
			.build();
		assertThat(flow.nodes()).containsExactly(Facts.project("a"));
		assertThat(flow.residuals()).extracting(FlowResidual::layer).containsExactly(2, 2, 2, 3, 3, 3);
		assertThat(flow.residuals().get(1).note())
			.isEqualTo("The table of a does not print it. No source that gave to a is shown.");
		assertThat(flow.residuals().get(4).note())
			.isEqualTo("What flows into a is not known. The table of a names no implementing unit.");
	}

	private static Facts unit() {
		return Facts.from(Facts.UNIT)
			.whole(Facts.amounts(40L))
			.project("a", Facts.UNIT, Facts.amounts(40L), Grounds.STATED, Facts.UNIT);
	}

}
