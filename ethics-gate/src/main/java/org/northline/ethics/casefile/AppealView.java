package org.northline.ethics.casefile;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.signoff.VoteOnAppeal.Vote;
import org.northline.planning.shared.Capacity;

/**
 * An appeal against a stop, with the votes of its panel.
 *
 * @param appealedAs in which part of the story its appellant stands
 * @param decideBy the day by which the panel should decide; an objector's appeal fails after it
 * @param mayVote whether the caller may vote now
 */
public record AppealView(
        @NotNull UUID id,
        @NotNull PersonReference by,
        @NotNull Concern appealedAs,
        @NotNull String reason,
        @NotNull Instant at,
        @NotNull LocalDate decideBy,
        @NotNull Standing standing,
        @NotNull List<VoteView> votes,
        @NotNull Boolean mayVote) {
    public AppealView {
        votes = List.copyOf(votes);
    }

    /** Who may appeal. */
    public enum Concern {
        OWNER,
        SIGNER,
        OBJECTOR
    }

    /** Open, decided, or failed because nobody decided it in time. */
    public enum Standing {
        OPEN,
        UPHELD,
        NEW_REVIEW,
        LAPSED
    }

    /** One vote of the panel. */
    public record VoteView(
            @NotNull PersonReference by,
            @NotNull Capacity capacity,
            @NotNull Vote vote,
            @NotNull String reason,
            @NotNull Instant at) {}

    /** As what the caller may appeal now, and until when. */
    public record AppealRight(@NotNull Concern as, @NotNull Instant until) {}

    /** All appeals of an item, the newest first. */
    public record AppealsView(
            @NotNull List<AppealView> appeals, @Nullable AppealRight right) {
        public static final AppealsView NONE = new AppealsView(List.of(), null);

        public AppealsView {
            appeals = List.copyOf(appeals);
        }
    }
}
