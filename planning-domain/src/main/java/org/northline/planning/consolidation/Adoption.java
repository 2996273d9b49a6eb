package org.northline.planning.consolidation;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An adoption as it is read.
 *
 * @param items of the plan
 * @param due how many of them are still to be looked at
 * @param promoted how many count on the portfolio roadmap now; a suspended entry does not, it waits
 * @param waiting how many are not, withdrawn ones left out
 * @param cleared how many of those the gate would let pass now
 */
public record Adoption(
        UUID id,
        UUID scenarioId,
        String scenario,
        String adoptedBy,
        OffsetDateTime adoptedAt,
        int items,
        int due,
        int promoted,
        int waiting,
        int cleared) {
    public Adoption {
        requireNonNull(id, "id");
        requireNonNull(scenarioId, "scenarioId");
        requireNonNull(scenario, "scenario");
        requireNonNull(adoptedBy, "adoptedBy");
        requireNonNull(adoptedAt, "adoptedAt");
    }
}
