package org.northline.planning.opportunity;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The share of those who were asked that gave one of the two highest of five answers, 0 to 1, with its score interval (Wilson, 1927, Probable
 * inference, the law of succession, and statistical inference) at a confidence of 95 %: with the share p of n and z = 1.959964,
 * (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n), without a correction for continuity. It stays within 0 and 1 and holds for few people and for
 * shares near the ends, where p ± z √(p(1-p)/n) does not. To 16 digits.
 */
record AnsweredShare(int count, int asked) {
    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal Z = new BigDecimal("1.959964");
    private static final BigDecimal Z_SQUARED = Z.multiply(Z);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    AnsweredShare {
        if (asked < 1 || count < 0 || count > asked) {
            throw new IllegalArgumentException(count + " of " + asked + " is no share");
        }
    }

    BigDecimal value() {
        return BigDecimal.valueOf(count).divide(people(), DIGITS);
    }

    BigDecimal low() {
        return centre().subtract(reach()).divide(spread(), DIGITS).max(BigDecimal.ZERO);
    }

    BigDecimal high() {
        return centre().add(reach()).divide(spread(), DIGITS).min(BigDecimal.ONE);
    }

    private BigDecimal centre() {
        return value().add(Z_SQUARED.divide(people().multiply(TWO), DIGITS));
    }

    private BigDecimal reach() {
        BigDecimal share = value();
        BigDecimal variance = share.multiply(BigDecimal.ONE.subtract(share)).divide(people(), DIGITS);
        BigDecimal few = Z_SQUARED.divide(people().multiply(people()).multiply(FOUR), DIGITS);
        return Z.multiply(variance.add(few).sqrt(DIGITS));
    }

    private BigDecimal spread() {
        return BigDecimal.ONE.add(Z_SQUARED.divide(people(), DIGITS));
    }

    private BigDecimal people() {
        return BigDecimal.valueOf(asked);
    }
}
