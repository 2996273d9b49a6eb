package org.northline.ethics.figures;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What the gate did with the items of one planning cycle.
 *
 * @param tiers each tier, from the lowest, also one without a case; last, when there were any, the stops of items without a case
 * @param all all of them together
 */
public record FiguresOfCycle(
        @NotNull List<Figures> tiers, @NotNull Figures all) {
    public FiguresOfCycle {
        tiers = List.copyOf(tiers);
        requireNonNull(all, "all");
    }
}
