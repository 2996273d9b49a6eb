package org.northline.web.tripwire;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.tripwire.Figure;

/** What something was on a day. */
@Schema(name = "DatedFigure")
public record FigureView(
        @Schema(required = true) LocalDate day,
        @Schema(required = true) BigDecimal value) {
    static FigureView of(Figure figure) {
        return new FigureView(figure.day(), figure.value());
    }
}
