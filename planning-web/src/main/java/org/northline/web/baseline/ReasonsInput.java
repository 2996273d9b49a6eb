package org.northline.web.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.baseline.GiveReasons;
import org.northline.planning.baseline.ReasonCode;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;

/** Why some items changed, as typed. */
public record ReasonsInput(
        @Schema(required = true, description = "1 to 200 items of the cycle.") @Nullable
        List<@Nullable UUID> itemIds,

        @Schema(required = true) @Nullable ReasonCode code,

        @Schema(description = "Up to 300 characters; required for OTHER.") @Nullable
        String sentence) {
    GiveReasons.Command toCommand(Actor actor, CycleId cycle) {
        return new GiveReasons.Command(
                actor, cycle, itemIds == null ? new ArrayList<>() : new ArrayList<>(itemIds), code, sentence);
    }
}
