package org.northline.planning.scenario;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assumption as it is read; {@code itemWithdrawn} when it means nothing any more. */
public record AssumptionRow(
        UUID id,
        AssumptionKind kind,
        @Nullable UUID itemId,
        @Nullable String itemNumber,
        @Nullable String itemTitle,
        boolean itemWithdrawn,
        @Nullable UUID teamId,
        @Nullable String teamName,
        @Nullable Integer quarter,
        @Nullable BigDecimal amount) {
    public AssumptionRow {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
    }
}
