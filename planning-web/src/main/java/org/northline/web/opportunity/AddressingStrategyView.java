package org.northline.web.opportunity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.opportunity.OpportunityRow;
import org.northline.planning.strategy.GrowthStrategyCatalogue;

/** A strategy that addresses an opportunity; the id is that of the link between the two. */
@Schema(name = "AddressingStrategy")
public record AddressingStrategyView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID optionId,
        @Schema(required = true) String name) {
    static AddressingStrategyView of(OpportunityRow.AddressingStrategy strategy) {
        return new AddressingStrategyView(
                strategy.linkId(),
                strategy.optionId(),
                GrowthStrategyCatalogue.version(strategy.catalogueVersion())
                        .get(strategy.strategyKey())
                        .name());
    }
}
