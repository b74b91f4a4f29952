package org.fundtrace.publish.packages;

/**
 * The graph does not hold an account as an import writes it, so that no data package can
 * be made of it. The message says what is missing or wrong, and where.
 */
public final class UnpublishableAccountException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnpublishableAccountException(String message) {
		super(message + "; import the account again");
	}

}
