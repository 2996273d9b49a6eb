package org.northline.web.roadmap;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.ItemDraft;
import org.northline.planning.roadmap.ItemKind;
import org.northline.planning.roadmap.ItemText;
import org.northline.planning.roadmap.TimeHorizon;
import org.northline.planning.shared.InvalidInput;

/** An item as somebody typed it. On a change {@code cycleId} must be the cycle that the item is in. */
public record ItemInput(
        @Schema(required = true) @Nullable UUID cycleId,
        @Schema(required = true) @Nullable UUID productId,
        @Nullable UUID themeId,
        @Nullable UUID ownerId,
        @Schema(required = true) @Nullable ItemKind kind,
        @Schema(required = true) @Nullable String title,
        @Nullable String problem,
        @Nullable String targetUsers,
        @Nullable String payer,
        @Nullable String revenueLink,
        @Nullable String dataCategories,
        @Nullable String automationUse,
        @Nullable String geography,
        @Nullable String channel,
        @Nullable String population,
        @Schema(required = true) @Nullable TimeHorizon horizon,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    CycleId cycle() {
        if (cycleId == null) {
            throw InvalidInput.at("/cycleId", "This is required.");
        }
        return new CycleId(cycleId);
    }

    ItemDraft draft() {
        ItemText.Draft text = new ItemText.Draft(
                title,
                problem,
                targetUsers,
                payer,
                revenueLink,
                dataCategories,
                automationUse,
                geography,
                channel,
                population);
        return new ItemDraft(productId, themeId, ownerId, kind, text, horizon, startsOn, endsOn);
    }
}
