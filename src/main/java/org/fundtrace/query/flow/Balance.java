package org.fundtrace.query.flow;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is stated for a whole against the links that carry its parts. It leaves a residual
 * for each measure, so that nothing is hidden and nothing spread.
 *
 * @param subject the node whose money it is
 * @param layer the layer at which the links end
 * @param stated what is stated for the whole
 * @param parts the links that carry money of it
 * @param beyond how many links the limit left out
 * @param words what is said where something is missing
 */
record Balance(FlowNode subject, FlowKind layer, Amounts stated, List<Part> parts, long beyond, BalanceWords words) {

	/** The residuals of all measures, also those of zero. */
	Stream<FlowResidual> all() {
		return Stream.of(AllocationMeasure.values()).map(this::residual);
	}

	/** The residuals that a reader has to know of. */
	Stream<FlowResidual> remarkable() {
		return all().filter((residual) -> !Objects.equals(residual.difference(), 0L) || isOpen(residual.measure())
				|| !this.words.remarks().isEmpty());
	}

	private FlowResidual residual(AllocationMeasure measure) {
		long traced = this.parts.stream()
			.map((part) -> part.money().of(measure).fen())
			.filter(Objects::nonNull)
			.mapToLong(Long::longValue)
			.reduce(0, Math::addExact);
		return new FlowResidual(this.subject, this.layer.layer(), measure, this.stated.of(measure).fen(), traced,
				new BalanceNote(this, measure, traced).text());
	}

	private boolean isOpen(AllocationMeasure measure) {
		return this.stated.of(measure).open() > 0 || !openParts(measure).isEmpty();
	}

	/** The labels of the links that leave a measure open, wholly or in part. */
	List<String> openParts(AllocationMeasure measure) {
		return this.parts.stream()
			.filter((part) -> part.money().of(measure).open() > 0)
			.map((part) -> part.other().label())
			.toList();
	}

	/**
	 * A link that carries money of the whole.
	 *
	 * @param other the node at its other end
	 */
	record Part(FlowNode other, Amounts money) {
	}

}
