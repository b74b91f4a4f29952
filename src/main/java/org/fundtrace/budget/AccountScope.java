package org.fundtrace.budget;

/**
 * Whether an account covers a department with its units (汇总) or the department proper
 * (本级).
 */
public enum AccountScope {

	CONSOLIDATED, OWN_LEVEL

}
