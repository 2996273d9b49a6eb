package org.northline.ethics.casefile;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.cost.CostRange;
import org.northline.ethics.cost.Losses;
import org.northline.ethics.cost.StoppingCost;

/**
 * What it could cost, in the currency of the plan.
 *
 * @param asked whether the review is not sealed without it
 * @param mayWrite whether the reader may write it now
 * @param figures absent while nothing was written
 * @param version how often it was written; 0 while nothing was
 */
public record MoneyPageView(
        @NotNull String currency,
        @NotNull Boolean asked,
        @NotNull Boolean mayWrite,
        @Nullable FiguresView figures,
        @NotNull Long version) {

    /** The writing that counts, with the sum of its losses. */
    public record FiguresView(
            @NotNull Losses losses,
            @NotNull CostRange total,
            @NotNull StoppingCost stopping,
            @NotNull PersonReference by,
            @NotNull Instant at) {}
}
