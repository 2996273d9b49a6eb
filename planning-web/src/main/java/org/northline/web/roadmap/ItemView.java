package org.northline.web.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.promotion.SuspensionReasons;
import org.northline.planning.roadmap.ItemDetail;
import org.northline.planning.roadmap.ItemKind;
import org.northline.planning.roadmap.TimeHorizon;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;

/** An item with all its fields, and what the caller may do with it. */
public record ItemView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String number,
        @Schema(required = true) Reference cycle,
        @Schema(required = true) Reference product,
        @Nullable ThemeReference theme,
        @Schema(required = true) Reference owner,
        @Schema(required = true) ItemKind kind,
        @Schema(required = true) String title,
        @Schema(required = true) String problem,
        @Schema(required = true) String targetUsers,
        @Schema(required = true) String payer,
        @Schema(required = true) String revenueLink,
        @Schema(required = true) String dataCategories,
        @Schema(required = true) String automationUse,
        @Schema(required = true) String geography,
        @Schema(required = true) String channel,
        @Schema(required = true) String population,
        @Schema(required = true) TimeHorizon horizon,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String externalSource,
        @Nullable String externalKey,
        @Schema(required = true) int revision,
        @Schema(required = true) String contentHash,
        @Schema(required = true) String standing,
        @Nullable EntryView portfolioEntry,
        @Nullable Instant withdrawnAt,
        @Schema(required = true) String changedBy,
        @Schema(required = true) Instant changedAt,
        @Schema(required = true) Can can,
        @Schema(required = true) long version) {

    static ItemView of(ItemDetail item, Actor caller) {
        return new ItemView(
                item.id(),
                item.number(),
                new Reference(item.cycleId(), item.cycleName()),
                new Reference(item.productId(), item.productName()),
                ThemeReference.of(item.themeId(), item.themeName(), item.themePosition())
                        .orElse(null),
                new Reference(item.ownerId(), item.ownerName()),
                item.kind(),
                item.title(),
                item.problem(),
                item.targetUsers(),
                item.payer(),
                item.revenueLink(),
                item.dataCategories(),
                item.automationUse(),
                item.geography(),
                item.channel(),
                item.population(),
                item.horizon(),
                item.startsOn(),
                item.endsOn(),
                item.externalSource(),
                item.externalKey(),
                item.revision(),
                item.contentHash(),
                item.standing(),
                EntryView.of(item),
                item.withdrawnAt(),
                item.changedByName(),
                item.changedAt(),
                Can.of(item, caller),
                item.version());
    }

    /** The item's entry on the portfolio roadmap. */
    @Schema(name = "PortfolioEntry")
    public record EntryView(
            @Schema(required = true) String state,
            @Nullable String suspendedBecause,
            @Schema(required = true) Instant enteredAt,
            @Schema(required = true) String enteredBy) {
        static @Nullable EntryView of(ItemDetail item) {
            String state = item.entryState();
            Instant enteredAt = item.enteredAt();
            String enteredBy = item.enteredByName();
            return state == null || enteredAt == null || enteredBy == null
                    ? null
                    : new EntryView(
                            state, SuspensionReasons.sentence(item.id(), item.entryReason()), enteredAt, enteredBy);
        }
    }

    /** What the server would let the caller do, so that a screen offers nothing else. */
    @Schema(name = "ItemRights")
    public record Can(
            @Schema(required = true) boolean edit,
            @Schema(required = true) boolean promote,
            @Schema(required = true) boolean takeOff) {
        static Can of(ItemDetail item, Actor caller) {
            boolean changes = item.mayBeChangedBy(caller);
            boolean onPortfolio = item.enteredAt() != null;
            return new Can(changes, changes && !onPortfolio, onPortfolio && caller.has(Capacity.PRODUCT_LEADER));
        }
    }
}
