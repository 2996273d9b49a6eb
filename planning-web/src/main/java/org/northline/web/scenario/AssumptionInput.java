package org.northline.web.scenario;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.scenario.AssumptionKind;
import org.northline.planning.scenario.MaintainAssumptions;
import org.northline.planning.scenario.ScenarioId;
import org.northline.planning.shared.Actor;

/** Something that a scenario takes for granted, as typed. */
public record AssumptionInput(
        @Schema(required = true) @Nullable AssumptionKind kind,

        @Schema(
                description =
                        "Of ITEM_PLACED and ITEM_LEFT_OUT; it replaces what the scenario said of the item before.")
        @Nullable
        UUID itemId,

        @Schema(description = "Of TEAM_WEEKS.") @Nullable UUID teamId,

        @Schema(description = "1 to 4; of all but ITEM_LEFT_OUT.") @Nullable
        Integer quarter,

        @Schema(description = "Person-weeks of TEAM_WEEKS, money of MONEY: more than there is, or less with a minus.")
        @Nullable
        BigDecimal amount) {
    MaintainAssumptions.New command(Actor actor, ScenarioId scenario) {
        return new MaintainAssumptions.New(actor, scenario, kind, itemId, teamId, quarter, amount);
    }
}
