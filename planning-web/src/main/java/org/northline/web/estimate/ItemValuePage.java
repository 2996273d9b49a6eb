package org.northline.web.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.estimate.EstimateConfidence;
import org.northline.planning.estimate.Impact;
import org.northline.planning.estimate.ItemValue;
import org.northline.planning.estimate.ItemValueList.Listed;
import org.northline.planning.estimate.StrategicValue;
import org.northline.planning.shared.Money;
import org.northline.web.roadmap.ThemeReference;

/** A page of what the items of a cycle are worth and cost, and how complete the whole is. */
public record ItemValuePage(
        @Schema(required = true, description = "How many items the cycle has.")
        int count,

        @Schema(required = true, description = "How many of them have a value.")
        int valued,

        @Schema(required = true, description = "How many of them have a cost.")
        int costed,

        @Schema(required = true) String formulaVersion,
        @Schema(required = true) String formula,
        @Schema(required = true) List<ItemValueView> items,
        Optional<String> nextCursor) {
    static ItemValuePage of(Listed listed) {
        return new ItemValuePage(
                listed.items(),
                listed.valued(),
                listed.costed(),
                StrategicValue.FORMULA_VERSION,
                StrategicValue.FORMULA,
                listed.page().items().stream().map(ItemValueView::of).toList(),
                listed.page().nextCursor());
    }

    /** One item. */
    @Schema(name = "ItemValue")
    public record ItemValueView(
            @Schema(required = true) ValuedItem item,
            Optional<ThemeReference> theme,
            @Schema(required = true) ValueView value,

            Optional<Money> cost,

            @Schema(
                    description =
                            "Points for a thousand units of the currency, with two decimals; absent for what costs nothing.")
            Optional<BigDecimal> valuePerThousand,

            Optional<Impact> impact,
            Optional<EstimateConfidence> confidence,
            @Schema(required = true) boolean mandatory,
            Optional<String> mandatoryReason,
            Optional<Integer> earliestQuarter,
            Optional<Integer> latestQuarter) {
        private static ItemValueView of(ItemValue value) {
            return new ItemValueView(
                    new ValuedItem(value.itemId(), value.number(), value.title()),
                    value.theme().map(theme -> new ThemeReference(theme.id(), theme.name(), theme.position())),
                    ValueView.of(value),
                    value.estimate().cost(),
                    value.valuePerThousand(),
                    value.estimate().impact(),
                    value.estimate().confidence(),
                    value.estimate().mandatory(),
                    value.estimate().mandatoryReason(),
                    value.estimate().window().earliest(),
                    value.estimate().window().latest());
        }
    }

    /** The item. */
    public record ValuedItem(
            @Schema(required = true) UUID id,
            @Schema(required = true) String number,
            @Schema(required = true) String title) {}
}
