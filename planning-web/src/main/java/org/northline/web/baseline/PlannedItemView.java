package org.northline.web.baseline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.baseline.PlannedItem;
import org.northline.planning.roadmap.ItemKind;
import org.northline.planning.roadmap.TimeHorizon;
import org.northline.planning.shared.Money;
import org.northline.web.roadmap.Reference;

/** An item of a plan as it is, or was, at one moment. */
@Schema(name = "PlannedItem")
public record PlannedItemView(
        @Schema(required = true) String title,

        @Schema(required = true, description = "By the name that it had then.")
        Reference product,

        @Schema(description = "By the name that it had then; absent of an item without a theme.")
        Optional<Reference> theme,

        @Schema(required = true) ItemKind kind,
        @Schema(required = true) TimeHorizon horizon,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Schema(required = true) int revision,

        @Schema(description = "In points; absent while something that makes it was missing.") @Nullable
        Integer strategicValue,

        Optional<Money> cost,

        @Schema(required = true, description = "Person-weeks expected of all teams.")
        BigDecimal weeks,

        @Schema(required = true) List<TeamWeeksView> efforts,

        @Schema(required = true, description = "The titles of the key results that it served.")
        List<String> keyResults,

        @Schema(required = true) boolean onPortfolio) {
    static PlannedItemView of(PlannedItem item, Currency currency) {
        return new PlannedItemView(
                item.title(),
                new Reference(item.productId(), item.productName()),
                item.themeId() == null || item.themeName() == null
                        ? Optional.empty()
                        : Optional.of(new Reference(item.themeId(), item.themeName())),
                item.kind(),
                item.horizon(),
                item.startsOn(),
                item.endsOn(),
                item.revision(),
                item.strategicValue(),
                item.cost() == null ? Optional.empty() : Optional.of(new Money(item.cost(), currency)),
                item.weeks(),
                item.efforts().stream()
                        .map(effort -> new TeamWeeksView(effort.team(), effort.weeks()))
                        .toList(),
                item.keyResults(),
                item.onPortfolio());
    }

    /** What it takes of one team. */
    @Schema(name = "TeamWeeks")
    public record TeamWeeksView(
            @Schema(required = true) String team,

            @Schema(required = true, description = "Person-weeks.")
            BigDecimal weeks) {}
}
