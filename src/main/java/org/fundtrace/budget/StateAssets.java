package org.fundtrace.budget;

import org.jspecify.annotations.Nullable;

/**
 * State-owned assets (国有资产) that the department holds.
 *
 * @param fixedAssetsOriginalValue 固定资产原值
 * @param buildingArea in square metres
 * @param equipmentOverOneMillion how many pieces of equipment cost a million yuan or more
 */
public record StateAssets(@Nullable PrintedDate asOf, @Nullable Money fixedAssetsOriginalValue,
		@Nullable Figure buildingArea, @Nullable Money buildingValue, @Nullable Count vehicles,
		@Nullable Money vehicleValue, @Nullable Count equipmentOverOneMillion, SourceSpans lines) implements Sourced {

}
