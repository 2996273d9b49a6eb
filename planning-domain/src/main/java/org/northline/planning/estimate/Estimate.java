package org.northline.planning.estimate;

import static java.util.Objects.requireNonNull;

import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Money;

/**
 * What is known of an item's worth and cost; whatever nobody has given yet is absent, which is not 0.
 *
 * @param cost of the whole item in its cycle, in the cycle's currency
 * @param mandatoryReason why the plan cannot do without the item; there for a mandatory item and for no other
 */
public record Estimate(
        Optional<Money> cost,
        Optional<Impact> impact,
        Optional<EstimateConfidence> confidence,
        Optional<String> mandatoryReason,
        QuarterWindow window) {
    private static final int LONGEST_REASON = 300;

    public Estimate {
        requireNonNull(cost, "cost");
        requireNonNull(impact, "impact");
        requireNonNull(confidence, "confidence");
        requireNonNull(mandatoryReason, "mandatoryReason");
        requireNonNull(window, "window");
    }

    public boolean mandatory() {
        return mandatoryReason.isPresent();
    }

    /** An estimate as typed. */
    public record Draft(
            @Nullable Money cost,
            @Nullable Impact impact,
            @Nullable EstimateConfidence confidence,
            @Nullable Boolean mandatory,
            @Nullable String mandatoryReason,
            @Nullable Integer earliestQuarter,
            @Nullable Integer latestQuarter) {
        /** Refuses with every problem of these fields at once. */
        Estimate checked(Currency currency) {
            FieldChecks checks = new FieldChecks();
            checks.optionalAmount("/cost", cost, currency);
            checks.present("/mandatory", mandatory);
            Optional<String> reason = reason(checks);
            quarter("/earliestQuarter", earliestQuarter, checks);
            quarter("/latestQuarter", latestQuarter, checks);
            checks.that(
                    earliestQuarter == null || latestQuarter == null || earliestQuarter <= latestQuarter,
                    "/latestQuarter",
                    "The latest quarter is not before the earliest one.");
            checks.done();
            return new Estimate(
                    Optional.ofNullable(cost),
                    Optional.ofNullable(impact),
                    Optional.ofNullable(confidence),
                    reason,
                    new QuarterWindow(Optional.ofNullable(earliestQuarter), Optional.ofNullable(latestQuarter)));
        }

        private Optional<String> reason(FieldChecks checks) {
            if (Boolean.TRUE.equals(mandatory)) {
                return Optional.of(checks.text("/mandatoryReason", mandatoryReason, LONGEST_REASON));
            }
            checks.that(
                    mandatoryReason == null || mandatoryReason.isBlank(),
                    "/mandatoryReason",
                    "Only a mandatory item has a reason. Make it mandatory, or leave this empty.");
            return Optional.empty();
        }

        private static void quarter(String pointer, @Nullable Integer quarter, FieldChecks checks) {
            checks.that(
                    quarter == null || (quarter >= 1 && quarter <= QuarterWindow.QUARTERS),
                    pointer,
                    "Use a quarter from 1 to 4.");
        }
    }
}
