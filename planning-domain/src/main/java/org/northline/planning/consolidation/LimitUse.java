package org.northline.planning.consolidation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a plan takes of a limit.
 *
 * @param quarter 1 to 4, or 0 for the year
 * @param has person-weeks, hours or money; nothing where there is no limit
 * @param takes the same
 * @param worth how many points one more person-week, hour or thousand of the currency would bring, at the margin; 0 where there is room
 */
public record LimitUse(
        LimitKind kind,
        @Nullable UUID teamId,
        int quarter,
        Optional<BigDecimal> has,
        BigDecimal takes,
        BigDecimal worth) {
    public LimitUse {
        requireNonNull(kind, "kind");
        requireNonNull(has, "has");
        requireNonNull(takes, "takes");
        requireNonNull(worth, "worth");
    }
}
