package org.northline.web.roadmap;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.ItemKind;
import org.northline.planning.roadmap.ItemRow;
import org.northline.planning.roadmap.ListedItem;
import org.northline.planning.roadmap.TimeHorizon;

/** An item in a list. */
public record ItemRowView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String number,
        @Schema(required = true) String title,
        @Schema(required = true) ItemKind kind,
        @Schema(required = true) Reference product,
        @Nullable ThemeReference theme,
        @Schema(required = true) TimeHorizon horizon,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Schema(required = true) Reference owner,
        @Schema(required = true) String standing,
        @Schema(required = true) boolean onPortfolio,
        @Schema(required = true) long version) {

    static ItemRowView of(ListedItem listed) {
        ItemRow row = listed.item();
        return new ItemRowView(
                row.id(),
                row.number(),
                row.title(),
                row.kind(),
                new Reference(row.productId(), row.productName()),
                ThemeReference.of(row.themeId(), row.themeName(), row.themePosition())
                        .orElse(null),
                row.horizon(),
                row.startsOn(),
                row.endsOn(),
                new Reference(row.ownerId(), row.ownerName()),
                listed.standing(),
                row.onPortfolio(),
                row.version());
    }
}
