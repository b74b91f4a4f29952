package org.fundtrace.budget;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A duty (职能), a point of one, or a heading above points.
 *
 * @param path the numbers down to it, {@code 20/2/1}
 * @param parent the path of the duty that it is a point of
 * @param ordinal the number as printed, {@code （一）}
 * @param text null for a heading that only holds points
 * @param sharedWith the names of the departments that it is shared with
 */
public record Responsibility(String path, @Nullable String parent, String ordinal, @Nullable String title,
		@Nullable String text, List<String> sharedWith, SourceSpans lines) implements Sourced {

	public Responsibility {
		sharedWith = List.copyOf(sharedWith);
	}

}
