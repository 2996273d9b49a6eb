package org.northline.planning.objective;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How far an outcome has come from its baseline to its target: (current - baseline) / (target - baseline), kept as an exact fraction. 0 at the
 * baseline, 1 at the target, below 0 when it moved backwards, above 1 when it went beyond; without a unit. The formula is that of Doerr,
 * Measure What Matters, 2018. Work that is finished is no part of it.
 */
public record Progress(BigDecimal come, BigDecimal whole) {
    private static final Progress NONE = new Progress(BigDecimal.ZERO, BigDecimal.ONE);
    private static final Progress ALL = new Progress(BigDecimal.ONE, BigDecimal.ONE);

    public Progress {
        requireNonNull(come, "come");
        if (whole.signum() == 0) {
            throw new IllegalArgumentException("the target is the baseline");
        }
    }

    static Progress of(BigDecimal baseline, BigDecimal target, BigDecimal current) {
        return new Progress(current.subtract(baseline), target.subtract(baseline));
    }

    /** The exact mean of what each has come, each cut to 0 to 1 first; empty when there is none. */
    static Optional<Progress> meanOf(List<Progress> all) {
        return all.stream()
                .map(Progress::cut)
                .reduce(Progress::plus)
                .map(sum -> new Progress(sum.come, sum.whole.multiply(BigDecimal.valueOf(all.size()))));
    }

    /** With so many decimals, rounded half-even. */
    public BigDecimal rounded(int decimals) {
        return come.divide(whole, decimals, RoundingMode.HALF_EVEN);
    }

    public Grade grade() {
        return new Grade(cut().rounded(1));
    }

    private Progress cut() {
        if (come.signum() * whole.signum() <= 0) {
            return NONE;
        }
        return come.abs().compareTo(whole.abs()) >= 0 ? ALL : this;
    }

    private Progress plus(Progress other) {
        return new Progress(come.multiply(other.whole).add(other.come.multiply(whole)), whole.multiply(other.whole));
    }
}
