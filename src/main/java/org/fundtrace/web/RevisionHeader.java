package org.fundtrace.web;

/** Says in a response which revision of the data set it shows. */
final class RevisionHeader {

	static final String NAME = "FundTrace-Revision";

	private RevisionHeader() {
	}

}
