package org.northline.ethics.sealing;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Another item that was stopped, and how alike the reviewed one is to it.
 *
 * @param title as it was when the item was stopped
 * @param guideline by which it was stopped last, and why
 * @param percent of the trigrams of both texts that both have, cut to a whole number
 * @param linked who linked the two, and when; absent until somebody does
 */
public record Resemblance(
        @NotNull UUID itemId,
        @NotNull String itemNumber,
        @NotNull String title,
        @NotNull Instant stoppedAt,
        @NotNull Integer guideline,
        @NotNull String reason,
        @NotNull Integer percent,
        Optional<Link> linked) {
    public Resemblance {
        requireNonNull(itemId, "itemId");
        requireNonNull(itemNumber, "itemNumber");
        requireNonNull(title, "title");
        requireNonNull(stoppedAt, "stoppedAt");
        requireNonNull(guideline, "guideline");
        requireNonNull(reason, "reason");
        requireNonNull(percent, "percent");
        requireNonNull(linked, "linked");
    }

    /** By the name of the lead at that time. */
    public record Link(@NotNull String by, @NotNull Instant at) {}
}
