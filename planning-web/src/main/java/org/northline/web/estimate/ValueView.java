package org.northline.web.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.estimate.ItemValue;
import org.northline.planning.estimate.MissingFactor;
import org.northline.planning.estimate.StrategicValue;

/** The strategic value of an item with its three factors, or what has to be given before there is one. */
@Schema(name = "StrategicValue")
public record ValueView(
        @Schema(description = "A whole number from 12 to 1500; absent while a factor is missing.")
        Optional<Integer> points,

        @Schema(description = "Of the strategy that the item's theme serves, 1.00 to 5.00.")
        Optional<BigDecimal> score,

        Optional<BigDecimal> impactFactor,

        @Schema(description = "A fraction of 1.") Optional<BigDecimal> confidenceShare,

        @Schema(required = true) List<MissingFactor> missing) {
    static ValueView of(ItemValue item) {
        return new ValueView(
                item.value().map(StrategicValue::points),
                item.factors().score().map(score -> score.value()),
                item.factors().impact(),
                item.factors().confidence(),
                item.factors().missing());
    }
}
