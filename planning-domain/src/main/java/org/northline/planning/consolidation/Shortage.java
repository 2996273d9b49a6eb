package org.northline.planning.consolidation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is missing for an item in one quarter beside everything that is in the plan.
 *
 * @param teamId the team when it is a team's
 * @param amount person-weeks, hours or money, above 0
 */
public record Shortage(LimitKind kind, @Nullable UUID teamId, BigDecimal amount) {
    public Shortage {
        requireNonNull(kind, "kind");
        requireNonNull(amount, "amount");
    }
}
