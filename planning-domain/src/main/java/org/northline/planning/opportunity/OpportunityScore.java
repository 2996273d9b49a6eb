package org.northline.planning.opportunity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * How much one segment lacks an outcome (Ulwick, What Customers Want, 2005; first in Turn Customer Input into Innovation, Harvard Business Review,
 * January 2002). Importance and satisfaction are the shares of those asked who answered 4 or 5 of 5, scaled to 0 to 10; the score is
 * importance + max(importance - satisfaction, 0), 0 to 20: above 10 the segment is underserved, above 15 extremely so. It is of one segment: over
 * several the shares would hide that some are served and others are not, so there is no such mean.
 *
 * <p>The ends of importance and satisfaction are those of their {@link AnsweredShare}. The score never falls as importance rises and never rises as
 * satisfaction does, so its range reaches from low importance with high satisfaction to high importance with low satisfaction. That is conservative:
 * both shares lie within their intervals in at least 90 of 100 samples (Bonferroni), and both lie at their worst ends at once in far fewer than the
 * others. Everything is computed from the counts and rounded once, as {@link Bounded} says; what is found is read from the range as it is shown.
 */
public record OpportunityScore(Bounded importance, Bounded satisfaction, Bounded score) {
    private static final BigDecimal SCALE = BigDecimal.TEN;
    private static final BigDecimal UNDERSERVED_ABOVE = BigDecimal.valueOf(10);
    private static final BigDecimal EXTREME_ABOVE = BigDecimal.valueOf(15);

    public OpportunityScore {
        requireNonNull(importance, "importance");
        requireNonNull(satisfaction, "satisfaction");
        requireNonNull(score, "score");
    }

    /** Refuses with {@link IllegalArgumentException} when nobody was asked, or fewer than answered. */
    public static OpportunityScore of(int asked, int important, int satisfied) {
        AnsweredShare importance = new AnsweredShare(important, asked);
        AnsweredShare satisfaction = new AnsweredShare(satisfied, asked);
        return new OpportunityScore(
                bounded(importance),
                bounded(satisfaction),
                Bounded.of(
                        score(importance.value(), satisfaction.value()),
                        score(importance.low(), satisfaction.high()),
                        score(importance.high(), satisfaction.low())));
    }

    public Finding finding() {
        if (score.low().compareTo(EXTREME_ABOVE) > 0) {
            return Finding.EXTREMELY_UNDERSERVED;
        }
        if (score.low().compareTo(UNDERSERVED_ABOVE) > 0) {
            return Finding.UNDERSERVED;
        }
        return score.high().compareTo(UNDERSERVED_ABOVE) > 0 ? Finding.TOO_FEW_ASKED : Finding.SERVED;
    }

    private static Bounded bounded(AnsweredShare share) {
        return Bounded.of(scaled(share.value()), scaled(share.low()), scaled(share.high()));
    }

    private static BigDecimal score(BigDecimal importance, BigDecimal satisfaction) {
        return scaled(importance.add(importance.subtract(satisfaction).max(BigDecimal.ZERO)));
    }

    private static BigDecimal scaled(BigDecimal share) {
        return share.multiply(SCALE);
    }
}
