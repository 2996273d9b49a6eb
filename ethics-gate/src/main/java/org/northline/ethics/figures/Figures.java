package org.northline.ethics.figures;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers about the cases of one tier, or of all. A case is one misuse review of one text of an item; it counts in the tier that it has now, and a
 * case that went several ways counts in each of them. The decision of a case is whichever came first: the promotion of its item, its return or its
 * stop. Days are of 24 hours, from the start of the review, to one decimal place, half up; the 90th percentile is interpolated linearly
 * (definition 7 of Hyndman and Fan, 1996), and both are absent when no case is decided.
 *
 * @param tier the tier, or absent for stops of items that had no case under way, and for the sum
 * @param begun how many misuse reviews were started
 * @param sealed how many of them were sealed with a verdict, whatever came later
 * @param promoted how many of them led to the portfolio roadmap, even if the item left it again
 * @param returned how many of them were sent back
 * @param stopped how many stops came into force, also those that were set aside later; a call that nobody joined is none
 * @param open how many are under way now: in review, or sealed, still valid, and not promoted
 * @param decided how many have a decision
 * @param medianDays in how many days half of them were decided
 * @param slowDays in how many days nine of ten were decided
 * @param appeals what became of the appeals against these stops
 */
public record Figures(
        @Nullable Integer tier,
        @NotNull Integer begun,
        @NotNull Integer sealed,
        @NotNull Integer promoted,
        @NotNull Integer returned,
        @NotNull Integer stopped,
        @NotNull Integer open,
        @NotNull Integer decided,
        @Nullable BigDecimal medianDays,
        @Nullable BigDecimal slowDays,
        @NotNull AppealFigures appeals) {
    public Figures {
        requireNonNull(appeals, "appeals");
    }

    static Figures none(@Nullable Integer tier) {
        return new Figures(tier, 0, 0, 0, 0, 0, 0, 0, null, null, new AppealFigures(0, 0, 0, 0, 0));
    }

    /**
     * How appeals ended.
     *
     * @param made how many were made
     * @param upheld in how many the panel let the stop stand
     * @param newReview how many won a new review
     * @param lapsed how many of an objector failed because nobody decided them in time
     * @param open how many are undecided
     */
    public record AppealFigures(
            @NotNull Integer made,
            @NotNull Integer upheld,
            @NotNull Integer newReview,
            @NotNull Integer lapsed,
            @NotNull Integer open) {}
}
