package org.northline.ethics.promotion;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * A sealed review of the item beside which a new one may start: its validity is over, or the year of its plan is.
 *
 * @param since when a new review became due
 * @param until when the sealed one stops to hold, or stopped
 */
public record Renewal(@NotNull Instant since, @NotNull Instant until, boolean holds) {}
