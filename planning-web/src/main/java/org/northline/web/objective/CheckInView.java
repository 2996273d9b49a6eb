package org.northline.web.objective;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.objective.CheckInRow;
import org.northline.planning.objective.Confidence;
import org.northline.web.roadmap.Reference;

/** What was said about a key result on a day. */
@Schema(name = "CheckIn")
public record CheckInView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID keyResultId,
        @Schema(required = true) LocalDate checkedOn,
        @Nullable BigDecimal value,
        @Schema(required = true) Confidence confidence,
        @Schema(required = true) String note,
        @Schema(required = true) Reference author,
        @Schema(required = true) Instant writtenAt,
        @Nullable Withdrawal withdrawal) {
    static CheckInView of(CheckInRow row) {
        return new CheckInView(
                row.id(),
                row.keyResultId(),
                row.checkedOn(),
                row.value(),
                row.confidence(),
                row.note(),
                new Reference(row.authorId(), row.authorName()),
                row.writtenAt(),
                Withdrawal.of(row));
    }

    /** That it was mistaken; it counts for nothing since. */
    @Schema(name = "CheckInWithdrawn")
    public record Withdrawal(
            @Schema(required = true) Instant at,
            @Schema(required = true) String by,
            @Schema(required = true) String reason) {
        static @Nullable Withdrawal of(CheckInRow row) {
            Instant at = row.withdrawnAt();
            String by = row.withdrawnByName();
            String reason = row.withdrawalReason();
            return at == null || by == null || reason == null ? null : new Withdrawal(at, by, reason);
        }
    }
}
