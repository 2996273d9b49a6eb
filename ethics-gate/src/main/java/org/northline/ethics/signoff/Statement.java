package org.northline.ethics.signoff;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** The text that is signed, and its SHA-256: both from the same stored bytes. */
public record Statement(
        @NotNull String text,
        @NotNull String hash,
        @NotNull Instant sealedAt,
        @NotNull Instant validUntil) {}
