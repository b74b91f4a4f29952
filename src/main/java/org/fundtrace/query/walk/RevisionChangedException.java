package org.fundtrace.query.walk;

/** An import changed the data set while a list of it was taken page by page. */
public final class RevisionChangedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	RevisionChangedException(String begun, String found) {
		super("The data set changed from revision %s to %s in between".formatted(begun, found));
	}

}
