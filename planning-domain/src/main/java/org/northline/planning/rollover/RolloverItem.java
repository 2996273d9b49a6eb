package org.northline.planning.rollover;

import java.util.Optional;
import java.util.UUID;

/**
 * An item of a plan, before it is carried over.
 *
 * @param placed whether it has dates
 * @param copy what became of it in the new cycle, when it was carried over before
 * @param leftBecause why it was left when the others went on
 */
public record RolloverItem(
        UUID id,
        String number,
        String title,
        UUID productId,
        String productName,
        Optional<String> themeName,
        String standing,
        boolean onPortfolio,
        boolean placed,
        Optional<ItemCopy> copy,
        Optional<String> leftBecause) {
    /** An item in another cycle that it is the copy or the origin of. */
    public record ItemCopy(UUID id, String number, String title, int year, String standing) {}
}
