package org.northline.planning.consolidation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the fewest rules that no plan keeps together.
 *
 * @param quarter 1 to 4: of a team or a budget, or the first one of a window
 * @param lastQuarter the last one of a window
 * @param amount what there is, in person-weeks, hours or money
 */
public record ConflictingRule(
        Kind kind,
        @Nullable UUID itemId,
        @Nullable UUID otherItemId,
        @Nullable UUID teamId,
        @Nullable String subject,
        @Nullable Integer quarter,
        @Nullable Integer lastQuarter,
        @Nullable BigDecimal amount) {
    public ConflictingRule {
        requireNonNull(kind, "kind");
    }

    static ConflictingRule of(Kind kind, UUID item) {
        return new ConflictingRule(kind, item, null, null, null, null, null, null);
    }

    static ConflictingRule between(Kind kind, UUID item, UUID other, @Nullable String subject) {
        return new ConflictingRule(kind, item, other, null, subject, null, null, null);
    }

    static ConflictingRule window(UUID item, int from, int to) {
        return new ConflictingRule(Kind.WINDOW, item, null, null, null, from + 1, to + 1, null);
    }

    static ConflictingRule named(Kind kind, String subject, @Nullable BigDecimal amount) {
        return new ConflictingRule(kind, null, null, null, subject, null, null, amount);
    }

    static ConflictingRule amount(Kind kind, @Nullable UUID team, @Nullable Integer quarter, BigDecimal amount) {
        return new ConflictingRule(kind, null, null, team, null, quarter, null, amount);
    }

    /** What a rule says. */
    public enum Kind {
        MANDATORY,
        PLACED,
        KEPT,
        STOPPED,
        LEFT_OUT,
        GATE,
        WINDOW,
        CAPACITY,
        REVIEWERS,
        BUDGET,
        QUARTER_BUDGET,
        LEAST_OF_THEME,
        MOST_OF_THEME,
        NEEDS,
        EXCLUSIVE,
        TOGETHER
    }
}
