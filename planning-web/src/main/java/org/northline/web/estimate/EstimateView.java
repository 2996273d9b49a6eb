package org.northline.web.estimate;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.estimate.Estimate;
import org.northline.planning.estimate.EstimateConfidence;
import org.northline.planning.estimate.Impact;
import org.northline.planning.estimate.ItemValue;
import org.northline.planning.estimate.StrategicValue;
import org.northline.planning.shared.Money;
import org.northline.web.roadmap.ThemeReference;

/** What an item is worth and costs; whatever nobody has given yet is absent. */
@Schema(name = "ItemEstimate")
public record EstimateView(
        @Schema(required = true, description = "Of the cycle.")
        String currency,

        Optional<Money> cost,
        Optional<Impact> impact,
        Optional<EstimateConfidence> confidence,
        @Schema(required = true) boolean mandatory,
        Optional<String> mandatoryReason,
        Optional<Integer> earliestQuarter,
        Optional<Integer> latestQuarter,
        Optional<ThemeReference> theme,

        @Schema(description = "Of the strategy that the theme serves.")
        Optional<String> strategyKey,

        @Schema(required = true) ValueView value,

        @Schema(required = true, description = "Name and version of the formula of the value.")
        String formulaVersion,

        @Schema(required = true, description = "The formula in words.")
        String formula,

        @Schema(required = true, description = "Whether the caller may change it.")
        boolean mayChange,

        @Schema(required = true, description = "0 while nothing is given.")
        long version) {
    static EstimateView of(ItemValue item, boolean mayChange) {
        Estimate estimate = item.estimate();
        return new EstimateView(
                item.currency().getCurrencyCode(),
                estimate.cost(),
                estimate.impact(),
                estimate.confidence(),
                estimate.mandatory(),
                estimate.mandatoryReason(),
                estimate.window().earliest(),
                estimate.window().latest(),
                item.theme().map(theme -> new ThemeReference(theme.id(), theme.name(), theme.position())),
                item.theme().map(ItemValue.Theme::strategyKey),
                ValueView.of(item),
                StrategicValue.FORMULA_VERSION,
                StrategicValue.FORMULA,
                mayChange,
                item.version());
    }
}
