package org.northline.web.cycle;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.StartPlanningCycle;
import org.northline.planning.shared.Actor;

/** A year to plan. */
public record NewCycle(
        @Schema(required = true, description = "The calendar year by which people call this plan; it never changes.")
        int year,

        @Schema(required = true) @Nullable String name,

        @Schema(required = true, description = "First day of the fiscal year; at most the 28th of a month.") @Nullable
        LocalDate fiscalStart,

        @Schema(required = true, description = "ISO 4217 code such as EUR.") @Nullable
        String currency) {
    StartPlanningCycle.Command toCommand(Actor actor) {
        return new StartPlanningCycle.Command(actor, year, name, fiscalStart, currency);
    }
}
