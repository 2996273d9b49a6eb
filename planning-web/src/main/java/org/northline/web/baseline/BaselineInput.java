package org.northline.web.baseline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.baseline.TakeBaseline;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;

/** What the plan as it is now is to be kept under, as typed. */
public record BaselineInput(
        @Schema(required = true, description = "One line of up to 80 characters, once per cycle.") @Nullable
        String name,

        @Schema(description = "Up to 500 characters.") @Nullable
        String note) {
    TakeBaseline.Command toCommand(Actor actor, CycleId cycle) {
        return new TakeBaseline.Command(actor, cycle, name, note);
    }
}
