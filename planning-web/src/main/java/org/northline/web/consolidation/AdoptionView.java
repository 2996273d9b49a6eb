package org.northline.web.consolidation;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.consolidation.Adoption;

/** A plan that became the plan of its cycle, and how far that is. */
@Schema(name = "Adoption")
public record AdoptionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID scenarioId,
        @Schema(required = true) String scenario,
        @Schema(required = true) String adoptedBy,
        @Schema(required = true) OffsetDateTime adoptedAt,

        @Schema(required = true, description = "How many items the plan has.")
        int items,

        @Schema(required = true, description = "How many of them are still to be scheduled and promoted.")
        int due,

        @Schema(required = true, description = "How many are on the portfolio roadmap now.")
        int promoted,

        @Schema(required = true, description = "How many are not.")
        int waiting,

        @Schema(required = true, description = "How many of those the gate would let pass now.")
        int cleared) {
    static AdoptionView of(Adoption adoption) {
        return new AdoptionView(
                adoption.id(),
                adoption.scenarioId(),
                adoption.scenario(),
                adoption.adoptedBy(),
                adoption.adoptedAt(),
                adoption.items(),
                adoption.due(),
                adoption.promoted(),
                adoption.waiting(),
                adoption.cleared());
    }
}
