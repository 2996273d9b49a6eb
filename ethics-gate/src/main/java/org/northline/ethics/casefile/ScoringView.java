package org.northline.ethics.casefile;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a scenario is with its two scores.
 *
 * @param number the number of its writing, which a second score names
 * @param asked whether this tier asks for a second score
 * @param hidden whether the caller is not told the score, because somebody is still to score blind
 * @param first the score of who wrote it; absent as long as it is hidden from the caller
 * @param second absent until it is given
 * @param apart whether the two lie so far apart that this tier asks for a discussion
 */
public record ScoringView(
        @NotNull Integer number,
        @NotNull Boolean asked,
        @NotNull Boolean hidden,
        @Nullable ScoreView first,
        @Nullable ScoreView second,
        @NotNull Boolean apart,
        @Nullable DiscussionView discussion,
        @NotNull MayScore can) {

    /** What was said about two scores that lie far apart. */
    public record DiscussionView(
            @NotNull PersonReference by,
            @NotNull Instant at,
            @NotNull String text) {}

    /** What the caller may do with this scenario now, as far as its scores are concerned. */
    public record MayScore(
            @NotNull Boolean score,
            @NotNull Boolean discuss,
            @NotNull Boolean rewrite) {}
}
