package org.fundtrace.publish.exports;

import java.util.List;
import java.util.stream.Collectors;

/** Parameters of a request are wrong. */
public final class BadParametersException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Fault> faults;

	BadParametersException(List<Fault> faults) {
		super(faults.stream().map(Fault::message).collect(Collectors.joining("\n")));
		this.faults = List.copyOf(faults);
	}

	/** All that is wrong. */
	public List<Fault> faults() {
		return this.faults;
	}

	/**
	 * One thing that is wrong.
	 *
	 * @param parameter the name of the parameter
	 * @param message what is wrong and what would be right, in words for the client
	 */
	public record Fault(String parameter, String message) {
	}

}
