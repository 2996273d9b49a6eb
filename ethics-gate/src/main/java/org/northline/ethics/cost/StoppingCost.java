package org.northline.ethics.cost;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import org.northline.planning.shared.Money;

/** What it costs to stop now, once it is built, and once it is launched. */
public record StoppingCost(
        @NotNull Money now,
        @NotNull Money afterBuild,
        @NotNull Money afterLaunch) {
    public StoppingCost {
        requireNonNull(now, "now");
        requireNonNull(afterBuild, "afterBuild");
        requireNonNull(afterLaunch, "afterLaunch");
    }
}
