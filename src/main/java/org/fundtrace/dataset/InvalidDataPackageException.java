package org.fundtrace.dataset;

import java.util.List;
import java.util.stream.Collectors;

import org.fundtrace.dataset.tables.Problem;

/** A data package has problems; none of it was read. */
public final class InvalidDataPackageException extends RuntimeException {

	private final transient List<Problem> problems;

	InvalidDataPackageException(List<Problem> problems) {
		super(problems.stream()
			.map(Problem::toString)
			.collect(Collectors.joining("\n", "the data package has " + problems.size() + " problems:\n", "")));
		this.problems = List.copyOf(problems);
	}

	/** All problems, by file and line. */
	public List<Problem> problems() {
		return this.problems;
	}

}
