package org.northline.ethics.casefile;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Capacity;

/** A signature and what it is worth now. */
public record SignOffView(
        @NotNull UUID id,
        @NotNull PersonReference person,
        @NotNull Capacity capacity,
        @NotNull String meaning,
        @NotNull Instant signedAt,
        @NotNull SignatureWorth worth,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason) {
    /** Only COUNTS counts towards the quorum. */
    public enum SignatureWorth {
        COUNTS,
        WITHDRAWN,
        OTHER_STATEMENT,
        SIGNER_NOT_INDEPENDENT,
        SIGNER_CAPACITY_LAPSED
    }
}
