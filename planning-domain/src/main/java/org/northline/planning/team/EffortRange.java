package org.northline.planning.team;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.FieldChecks;

/** Person-weeks from the lowest to the highest that seem possible, above 0 and up to 9,999.9 with one decimal, and the likeliest of them. */
public record EffortRange(BigDecimal low, BigDecimal likely, BigDecimal high) {
    private static final BigDecimal LEAST = new BigDecimal("0.1");
    private static final BigDecimal MOST = new BigDecimal("9999.9");

    public EffortRange {
        requireNonNull(low, "low");
        requireNonNull(likely, "likely");
        requireNonNull(high, "high");
    }

    /** Refuses with every problem of these figures at once. */
    static EffortRange checked(Draft draft) {
        FieldChecks checks = new FieldChecks();
        checks.figure("/low", draft.low(), LEAST, MOST, 1);
        checks.figure("/likely", draft.likely(), LEAST, MOST, 1);
        checks.figure("/high", draft.high(), LEAST, MOST, 1);
        checks.that(inOrder(draft.low(), draft.likely()), "/likely", "The likely effort is at least the low one.");
        checks.that(inOrder(draft.likely(), draft.high()), "/high", "The high effort is at least the likely one.");
        checks.done();
        return new EffortRange(
                requireNonNull(draft.low()), requireNonNull(draft.likely()), requireNonNull(draft.high()));
    }

    private static boolean inOrder(@Nullable BigDecimal smaller, @Nullable BigDecimal larger) {
        return smaller == null || larger == null || smaller.compareTo(larger) <= 0;
    }

    /** A range as typed. */
    public record Draft(
            @Nullable BigDecimal low,
            @Nullable BigDecimal likely,
            @Nullable BigDecimal high) {}
}
