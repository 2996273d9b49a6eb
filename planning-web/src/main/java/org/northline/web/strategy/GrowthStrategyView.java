package org.northline.web.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.strategy.GrowthStrategy;
import org.northline.planning.strategy.GrowthStrategyCatalogue;
import org.northline.planning.strategy.StrategyClass;

/** One growth strategy as the catalogue describes it. */
@Schema(name = "GrowthStrategy")
public record GrowthStrategyView(
        @Schema(required = true) String key,
        @Schema(required = true) int number,

        @Schema(required = true, name = "class") @JsonProperty("class")
        StrategyClass strategyClass,

        @Schema(required = true) String name,
        @Schema(required = true) String description,
        @Schema(required = true) List<String> metricsItShouldMove,
        @Schema(required = true) List<String> evidenceItNeeds,
        @Schema(required = true) List<String> typicalRisks,

        @Schema(required = true, description = "What it is often mistaken for.")
        String notThis,

        @Schema(required = true) String origin,
        @Schema(required = true) int catalogueVersion) {
    static GrowthStrategyView of(GrowthStrategy strategy, GrowthStrategyCatalogue catalogue) {
        return new GrowthStrategyView(
                strategy.key(),
                strategy.number(),
                strategy.strategyClass(),
                strategy.name(),
                strategy.description(),
                strategy.metricsItShouldMove(),
                strategy.evidenceItNeeds(),
                strategy.typicalRisks(),
                strategy.notThis(),
                strategy.origin(),
                catalogue.version());
    }
}
