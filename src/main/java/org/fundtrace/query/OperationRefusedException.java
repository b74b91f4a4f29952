package org.fundtrace.query;

import java.util.List;

/** An operation is refused before anything of it runs. */
public final class OperationRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private final transient List<Object> path;

	OperationRefusedException(Reason reason, List<?> path, String message) {
		super(message);
		this.reason = reason;
		this.path = List.copyOf(path);
	}

	/** An operation that selects more than the limits on fields and depth allow. */
	public static OperationRefusedException tooLarge(QueryLimits limits, Throwable cause) {
		OperationRefusedException refused = new OperationRefusedException(Reason.LIMIT, List.of(),
				"The operation is too large: it may select %d fields, fragments counted as often as they apply, in %d levels"
					.formatted(limits.fields(), limits.depth()));
		refused.initCause(cause);
		return refused;
	}

	/** Why it is refused. */
	public Reason reason() {
		return this.reason;
	}

	/** The result keys that lead to the field that is at fault. */
	public List<Object> path() {
		return this.path;
	}

	/** Why an operation is refused. */
	public enum Reason {

		/** An argument has a value that it cannot have. */
		BAD_ARGUMENT,

		/** The operation asks for more than a limit allows. */
		LIMIT

	}

}
