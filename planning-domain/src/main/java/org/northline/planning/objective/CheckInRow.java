package org.northline.planning.objective;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A check-in as it is read; the fields of a withdrawal are there together or not at all. */
public record CheckInRow(
        UUID id,
        UUID keyResultId,
        LocalDate checkedOn,
        @Nullable BigDecimal value,
        Confidence confidence,
        String note,
        UUID authorId,
        String authorName,
        Instant writtenAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        @Nullable String withdrawnByName) {}
