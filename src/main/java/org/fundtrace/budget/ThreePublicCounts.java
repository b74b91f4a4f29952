package org.fundtrace.budget;

import org.jspecify.annotations.Nullable;

/**
 * The counts behind the three public expenses (“三公”经费).
 *
 * @param vehicleDifference by how many the vehicles held differ from the official
 * vehicles kept
 */
public record ThreePublicCounts(@Nullable Count overseasGroups, @Nullable Count overseasPersonTrips,
		@Nullable Count vehiclesPurchased, @Nullable Count vehiclesKept, @Nullable Count vehicleDifference,
		@Nullable String vehicleDifferenceReason, @Nullable Count receptions, @Nullable Count receptionPersons,
		SourceSpans lines) implements Sourced {

}
