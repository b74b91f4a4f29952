package org.fundtrace.query.flow;

import org.jspecify.annotations.Nullable;

/**
 * What is stated for a whole, in one measure, and what the links carry of it.
 *
 * @param subject the node whose money it is
 * @param layer the layer at which the links end
 * @param stated what is stated, in fen (分); null where nothing states it
 * @param traced what the links carry, in fen (分)
 * @param note what a reader has to know of it, in words
 */
public record FlowResidual(FlowNode subject, int layer, AllocationMeasure measure, @Nullable Long stated, long traced,
		String note) {

	/**
	 * Stated less traced, in fen (分), negative where the links carry more; null where
	 * nothing is stated.
	 */
	public @Nullable Long difference() {
		return (this.stated != null) ? Math.subtractExact(this.stated, this.traced) : null;
	}

}
