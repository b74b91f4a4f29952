package org.fundtrace.budget;

/**
 * The ways in which the same money is cut; sources of different dimensions never add up.
 */
public enum FundingDimension {

	REVENUE_KIND, BUDGET_KIND, GOVERNMENT_LEVEL, APPROPRIATION_KIND

}
