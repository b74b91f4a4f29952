package org.fundtrace.query;

import java.util.List;
import java.util.stream.Collectors;

/** An operation is refused before anything of it runs. */
public final class OperationRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Refusal> refusals;

	OperationRefusedException(List<Refusal> refusals) {
		super(refusals.stream().map(Refusal::message).collect(Collectors.joining("\n")));
		this.refusals = refusals;
	}

	/** All that is wrong with the operation. */
	public List<Refusal> refusals() {
		return this.refusals;
	}

}
