package org.northline.planning.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.northline.planning.scoring.Score;

/**
 * What an item is worth to the strategy that its theme serves, in points without a unit; more is better.
 *
 * <p>Formula {@value #FORMULA_VERSION}: s * i * c * 100, where s is the score of the strategy (1.00 to 5.00), i the factor of the item's impact
 * (3, 2, 1, 0.5 or 0.25) and c the share of the confidence in it (1, 0.8 or 0.5). It is rounded once, at the end, half to even, to a whole
 * number from 12 to 1500: its error is at most 0.5. The hundred keeps the digits of the score.
 *
 * <p>There is no value, which is not the same as a low one, unless all three are given.
 *
 * <p>Source: impact and confidence by the scales of RICE, S. McBride, RICE: simple prioritization for product managers, Intercom 2016. Reach and
 * effort are left out: what an item reaches is part of its impact here, and effort and cost limit the plan instead of discounting the value.
 */
public record StrategicValue(int points) implements Comparable<StrategicValue> {
    public static final String FORMULA_VERSION = "score-impact-confidence/1";
    public static final String FORMULA =
            "Score of the strategy × impact × confidence × 100. The score goes from 1.00 to 5.00, impact is 3, 2, 1, 0.5 or 0.25,"
                    + " confidence is 100%, 80% or 50%. Rounded half to even to a whole number. No value until all three are given.";

    private static final int LEAST = 12;
    private static final int MOST = 1500;
    private static final int HUNDRED_POWER = 2;
    private static final int THOUSAND_POWER = 3;
    private static final int DIGITS_PER_COST = 2;

    /** Refuses points that no factors make. */
    public StrategicValue {
        if (points < LEAST || points > MOST) {
            throw new IllegalArgumentException("a strategic value is " + LEAST + " to " + MOST + ", not " + points);
        }
    }

    /** The value that these three make. */
    public static StrategicValue of(Score score, BigDecimal impactFactor, BigDecimal confidenceShare) {
        requireNonNull(impactFactor, "impactFactor");
        requireNonNull(confidenceShare, "confidenceShare");
        return new StrategicValue(score.value()
                .multiply(impactFactor)
                .multiply(confidenceShare)
                .movePointRight(HUNDRED_POWER)
                .setScale(0, RoundingMode.HALF_EVEN)
                .intValueExact());
    }

    /** Points for a thousand units of money, rounded half to even to two digits; none for what costs nothing. */
    public Optional<BigDecimal> perThousand(BigDecimal cost) {
        return cost.signum() <= 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(points)
                        .movePointRight(THOUSAND_POWER)
                        .divide(cost, DIGITS_PER_COST, RoundingMode.HALF_EVEN));
    }

    @Override
    public int compareTo(StrategicValue other) {
        return Integer.compare(points, other.points);
    }
}
