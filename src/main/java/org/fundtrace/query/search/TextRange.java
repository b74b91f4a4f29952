package org.fundtrace.query.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A part of a text, in UTF-16 code units; the end is behind the last one. */
public record TextRange(int start, int end) {

	/** The same parts in order, those that overlap or touch made one. */
	static List<TextRange> merged(Collection<TextRange> ranges) {
		List<TextRange> merged = new ArrayList<>();
		ranges.stream().sorted(Comparator.comparingInt(TextRange::start)).forEach((range) -> {
			TextRange last = merged.isEmpty() ? null : merged.getLast();
			if (last != null && range.start <= last.end) {
				merged.set(merged.size() - 1, new TextRange(last.start, Math.max(last.end, range.end)));
			}
			else {
				merged.add(range);
			}
		});
		return merged;
	}

	/**
	 * Where it stands when only a part of the text is kept; empty where none of it is.
	 */
	TextRange within(TextRange kept) {
		int first = Math.clamp(this.start, kept.start, kept.end);
		return new TextRange(first, Math.clamp(this.end, first, kept.end));
	}

	TextRange movedBy(int distance) {
		return new TextRange(this.start + distance, this.end + distance);
	}

	boolean isEmpty() {
		return this.start == this.end;
	}

}
