package org.northline.ethics.cost;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Money;

/** The page as somebody typed it. */
public record MoneyPageDraft(
        @Nullable LossesDraft losses, @Nullable StoppingDraft stopping) {
    private static final BigDecimal SIXTEEN_DIGITS = BigDecimal.TEN.pow(15);

    /** The page in the plan's currency; refuses, with every field that is wrong. */
    MoneyPage checked(Currency currency) {
        Reading reading = new Reading(new FieldChecks(), new Money(BigDecimal.ZERO, currency));
        LossesDraft lost = losses == null ? new LossesDraft(null, null, null, null, null) : losses;
        StoppingDraft stopped = stopping == null ? new StoppingDraft(null, null, null) : stopping;
        Losses checkedLosses = new Losses(
                reading.range("/losses/refund", lost.refund()),
                reading.range("/losses/repair", lost.repair()),
                reading.range("/losses/legal", lost.legal()),
                reading.range("/losses/churn", lost.churn()),
                reading.range("/losses/press", lost.press()));
        StoppingCost checkedStopping = new StoppingCost(
                reading.amount("/stopping/now", stopped.now()),
                reading.amount("/stopping/afterBuild", stopped.afterBuild()),
                reading.amount("/stopping/afterLaunch", stopped.afterLaunch()));
        reading.checks().done();
        return new MoneyPage(checkedLosses, checkedStopping);
    }

    /** The losses as somebody typed them. */
    public record LossesDraft(
            @Nullable RangeDraft refund,
            @Nullable RangeDraft repair,
            @Nullable RangeDraft legal,
            @Nullable RangeDraft churn,
            @Nullable RangeDraft press) {}

    /** One range as somebody typed it. */
    public record RangeDraft(@Nullable Money low, @Nullable Money high) {}

    /** The cost of stopping as somebody typed it. */
    public record StoppingDraft(
            @Nullable Money now,
            @Nullable Money afterBuild,
            @Nullable Money afterLaunch) {}

    /** Reads amounts, and goes on with nothing where one is wrong, so that all that is wrong is told at once. */
    private record Reading(FieldChecks checks, Money nothing) {
        CostRange range(String pointer, @Nullable RangeDraft typed) {
            Optional<Money> low = read(pointer + "/low", typed == null ? null : typed.low());
            Optional<Money> high = read(pointer + "/high", typed == null ? null : typed.high());
            if (low.isEmpty() || high.isEmpty()) {
                return new CostRange(nothing, nothing);
            }
            boolean ordered = low.get().compareTo(high.get()) <= 0;
            checks.that(ordered, pointer + "/high", "This is less than what is likely.");
            return new CostRange(low.get(), ordered ? high.get() : low.get());
        }

        Money amount(String pointer, @Nullable Money typed) {
            return read(pointer, typed).orElse(nothing);
        }

        private Optional<Money> read(String pointer, @Nullable Money typed) {
            if (typed == null) {
                checks.present(pointer, null);
                return Optional.empty();
            }
            boolean sameCurrency = typed.currency().equals(nothing.currency());
            boolean whole = typed.amount().stripTrailingZeros().scale() <= 0;
            boolean sensible = typed.amount().signum() >= 0 && typed.amount().compareTo(SIXTEEN_DIGITS) < 0;
            checks.that(
                    sameCurrency,
                    pointer,
                    "The plan is in " + nothing.currency().getCurrencyCode() + ".");
            checks.that(whole, pointer, "Use whole units of the currency.");
            checks.that(sensible, pointer, "Use 0 or more, with at most 15 digits.");
            return sameCurrency && whole && sensible ? Optional.of(typed) : Optional.empty();
        }
    }
}
