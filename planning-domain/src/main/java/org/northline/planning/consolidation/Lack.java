package org.northline.planning.consolidation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is missing of one limit, and how much that weighs: by the price first, and then by the share of what is asked. */
record Lack(
        LimitKind kind,
        @Nullable UUID team,
        @Nullable String name,
        long amount,
        double price,
        boolean tooLarge,
        long of) {
    private static final double LITTLE = 1e-3;

    double weight() {
        return amount * price + LITTLE * amount / of;
    }

    PlaceReason reason() {
        return switch (kind) {
            case TEAM -> PlaceReason.TEAM_SHORT;
            case REVIEWERS -> PlaceReason.REVIEWERS_SHORT;
            case QUARTER_BUDGET, YEAR_BUDGET -> PlaceReason.MONEY_SHORT;
        };
    }

    Shortage shortage() {
        return new Shortage(kind, team, PlanProblem.hundredths(amount));
    }
}
