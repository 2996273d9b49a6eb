package org.northline.planning.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;

/** An item as its page shows it; the entry fields are there together or not at all. */
public record ItemDetail(
        UUID id,
        String number,
        UUID cycleId,
        String cycleName,
        UUID productId,
        String productName,
        @Nullable UUID themeId,
        @Nullable String themeName,
        @Nullable Integer themePosition,
        UUID ownerId,
        String ownerName,
        ItemKind kind,
        String title,
        String problem,
        String targetUsers,
        String payer,
        String revenueLink,
        String dataCategories,
        String automationUse,
        String geography,
        String channel,
        String population,
        TimeHorizon horizon,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String externalSource,
        @Nullable String externalKey,
        int revision,
        String contentHash,
        String standing,
        @Nullable Instant withdrawnAt,
        long version,
        Instant changedAt,
        String changedByName,
        @Nullable String entryState,
        @Nullable String entryReason,
        @Nullable Instant enteredAt,
        @Nullable String enteredByName) {
    /** Whether it is theirs to change: a product leader's, or the manager's of its product, until it is withdrawn. */
    public boolean mayBeChangedBy(Actor actor) {
        return withdrawnAt == null && actor.isLeaderOrManagerOf(productId);
    }
}
