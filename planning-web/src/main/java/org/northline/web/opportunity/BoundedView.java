package org.northline.web.opportunity;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.opportunity.Bounded;

/** A figure with one decimal and the ends between which its sample leaves it open; the ends are rounded outwards. */
@Schema(name = "Bounded")
public record BoundedView(
        @Schema(required = true) BigDecimal value,
        @Schema(required = true) BigDecimal low,
        @Schema(required = true) BigDecimal high) {
    static BoundedView of(Bounded figure) {
        return new BoundedView(figure.value(), figure.low(), figure.high());
    }
}
