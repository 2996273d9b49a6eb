package org.northline.web.tripwire;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.tripwire.DecideTripwire;
import org.northline.planning.tripwire.DecisionChoice;
import org.northline.planning.tripwire.TripwireId;

/** What people decide when a tripwire has tripped. */
public record DecisionInput(
        @Schema(required = true) @Nullable DecisionChoice choice,
        @Schema(required = true) @Nullable String reason,

        @Schema(
                description =
                        "The item whose change was made; the reason given last for that change is named with the decision.")
        @Nullable
        UUID changedItemId,

        @Schema(description = "Whether the tripwire is kept; true when left out.") @Nullable
        Boolean watchesOn) {
    DecideTripwire.Command toCommand(Actor actor, TripwireId id) {
        return new DecideTripwire.Command(actor, id, choice, reason, changedItemId, !Boolean.FALSE.equals(watchesOn));
    }
}
