package org.northline.planning.baseline;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/**
 * A baseline in a list.
 *
 * @param items how many items the plan had
 * @param onPortfolio how many of them were on the portfolio roadmap
 */
public record BaselineRow(
        UUID id,
        UUID cycleId,
        String name,
        String note,
        Instant takenAt,
        UUID takenById,
        String takenByName,
        int items,
        int onPortfolio) {
    public BaselineRow {
        requireNonNull(id, "id");
        requireNonNull(cycleId, "cycleId");
        requireNonNull(name, "name");
        requireNonNull(note, "note");
        requireNonNull(takenAt, "takenAt");
        requireNonNull(takenById, "takenById");
        requireNonNull(takenByName, "takenByName");
    }
}
