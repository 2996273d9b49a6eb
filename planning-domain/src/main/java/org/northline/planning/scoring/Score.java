package org.northline.planning.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A weighted score: the mean of the ratings, each counted as often as its criterion weighs.
 *
 * <p>Formula {@value #FORMULA_VERSION}: sum of w * s' divided by sum of w, where w is the criterion's weight (0 to 100)
 * and s' is the rating s for a benefit and 6 - s for a cost. Ratings are whole numbers from 1 to 5, so the score has no
 * unit and lies from 1.00 to 5.00; more is better. It is rounded once, at the end, half to even, to two digits: its error
 * is at most 0.005.
 *
 * <p>There is no score, which is not the same as a low one, unless every criterion is rated and at least one has weight.
 *
 * <p>Source: simple additive weighting, C. W. Churchman and R. L. Ackoff, An Approximate Measure of Value, 1954, with the
 * linear reversal of cost criteria.
 */
public record Score(BigDecimal value) implements Comparable<Score> {
    public static final String FORMULA_VERSION = "weighted-mean/1";
    public static final String FORMULA =
            "Sum of weight × rating, divided by the sum of the weights. Ratings go from 1 to 5; a cost counts as 6 − rating."
                    + " Rounded half to even to two digits. Not scored until every criterion is rated.";
    public static final int LOWEST_RATING = 1;
    public static final int HIGHEST_RATING = 5;

    private static final int DIGITS = 2;

    /** Keeps two digits; refuses a value outside 1 to 5. */
    public Score {
        value = value.setScale(DIGITS, RoundingMode.HALF_EVEN);
        if (value.compareTo(BigDecimal.valueOf(LOWEST_RATING)) < 0
                || value.compareTo(BigDecimal.valueOf(HIGHEST_RATING)) > 0) {
            throw new IllegalArgumentException("a score is 1 to 5, not " + value);
        }
    }

    /**
     * The score of these ratings.
     *
     * @param ratings ratings by criterion id; those of other criteria are left out of account
     */
    public static Optional<Score> of(Collection<Criterion> criteria, Map<UUID, Integer> ratings) {
        long weights = 0;
        long sum = 0;
        for (Criterion criterion : criteria) {
            if (!ratings.containsKey(criterion.id())) {
                return Optional.empty();
            }
            weights += criterion.weight();
            sum += (long) criterion.weight() * counted(ratings.get(criterion.id()), criterion.direction());
        }
        return weights == 0
                ? Optional.empty()
                : Optional.of(new Score(
                        BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(weights), DIGITS, RoundingMode.HALF_EVEN)));
    }

    private static int counted(int rating, Direction direction) {
        if (rating < LOWEST_RATING || rating > HIGHEST_RATING) {
            throw new IllegalArgumentException("a rating is 1 to 5, not " + rating);
        }
        return switch (direction) {
            case BENEFIT -> rating;
            case COST -> LOWEST_RATING + HIGHEST_RATING - rating;
        };
    }

    @Override
    public int compareTo(Score other) {
        return value.compareTo(other.value);
    }
}
