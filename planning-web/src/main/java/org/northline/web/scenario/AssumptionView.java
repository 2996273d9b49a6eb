package org.northline.web.scenario;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.scenario.AssumptionKind;
import org.northline.planning.scenario.AssumptionRow;

/** Something that a scenario takes for granted. */
@Schema(name = "Assumption")
public record AssumptionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) AssumptionKind kind,
        Optional<UUID> itemId,
        Optional<String> itemNumber,
        Optional<String> itemTitle,

        @Schema(required = true, description = "Whether its item was withdrawn, so that it means nothing any more.")
        boolean itemWithdrawn,

        Optional<UUID> teamId,
        Optional<String> teamName,
        Optional<Integer> quarter,
        Optional<BigDecimal> amount) {
    static AssumptionView of(AssumptionRow row) {
        return new AssumptionView(
                row.id(),
                row.kind(),
                Optional.ofNullable(row.itemId()),
                Optional.ofNullable(row.itemNumber()),
                Optional.ofNullable(row.itemTitle()),
                row.itemWithdrawn(),
                Optional.ofNullable(row.teamId()),
                Optional.ofNullable(row.teamName()),
                Optional.ofNullable(row.quarter()),
                Optional.ofNullable(row.amount()));
    }
}
