package org.northline.ethics.casefile;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** Something that waits for the caller. */
public record InboxEntry(
        @NotNull InboxKind kind,
        @NotNull UUID itemId,
        @NotNull String itemNumber,
        @NotNull String itemTitle,
        @NotNull String what,
        @NotNull Instant since,
        @NotNull String link) {
    /** What is waited for. */
    public enum InboxKind {
        SIGN,
        COMPLETE_REVIEW,
        PLAY_VILLAIN,
        ARGUE_AGAINST,
        SCORE_SCENARIOS,
        FULFIL_CONDITION,
        CHANGE_ITEM,
        SETTLE_OBJECTION,
        DECIDE_APPEAL,
        READ_STOP,
        RENEW_REVIEW
    }
}
