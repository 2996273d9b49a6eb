package org.northline.web.cycle;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.CyclePhase;
import org.northline.planning.cycle.EditPlanningCycle;
import org.northline.planning.shared.Actor;

/** The new settings of a planning cycle; its year stays. */
public record CycleChange(
        @Schema(required = true) @Nullable String name,
        @Schema(required = true) @Nullable LocalDate fiscalStart,
        @Schema(required = true) @Nullable String currency,
        @Schema(required = true) @Nullable CyclePhase phase) {
    EditPlanningCycle.Command toCommand(Actor actor, CycleId id, long seenVersion) {
        return new EditPlanningCycle.Command(actor, id, seenVersion, name, fiscalStart, currency, phase);
    }
}
