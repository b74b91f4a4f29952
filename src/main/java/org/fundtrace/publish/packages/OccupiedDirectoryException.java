package org.fundtrace.publish.packages;

import java.nio.file.Path;

/** Something stands where a data package would be written; it was left alone. */
public final class OccupiedDirectoryException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	OccupiedDirectoryException(Path place, String why) {
		super("%s %s: move it away, or name another directory".formatted(place, why));
	}

}
