package org.fundtrace.query.flow;

import java.util.List;

import org.fundtrace.budget.FundingDimension;

/**
 * The allocations of one project, told apart by whether their money counts. Stated ones
 * count before inferred ones, and of several dimensions, which cut the same money, only
 * the first.
 *
 * @param money those whose money counts
 * @param marks inferred ones beside them, which are links without money
 * @param leftOut the dimensions of stated ones that do not count
 */
record Counted(List<AllocationFact> money, List<AllocationFact> marks, List<FundingDimension> leftOut) {

	static Counted of(List<AllocationFact> allocations) {
		List<AllocationFact> stated = allocations.stream().filter((fact) -> fact.grounds().isStated()).toList();
		List<AllocationFact> countable = stated.isEmpty() ? allocations : stated;
		List<FundingDimension> dimensions = countable.stream()
			.map(AllocationFact::dimension)
			.distinct()
			.sorted()
			.toList();
		List<AllocationFact> money = countable.stream()
			.filter((fact) -> fact.dimension() == dimensions.getFirst())
			.toList();
		List<AllocationFact> marks = allocations.stream()
			.filter((fact) -> !fact.grounds().isStated() && !money.contains(fact))
			.toList();
		return new Counted(money, marks, stated.isEmpty() ? List.of() : dimensions.subList(1, dimensions.size()));
	}

}
