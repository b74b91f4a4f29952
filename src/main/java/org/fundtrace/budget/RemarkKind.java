package org.fundtrace.budget;

/** What a remark of the account says: 成效, 问题, 改进措施, or a note. */
public enum RemarkKind {

	RESULT, PROBLEM, IMPROVEMENT, NOTE

}
