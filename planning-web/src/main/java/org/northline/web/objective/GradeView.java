package org.northline.web.objective;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.objective.Grade;

/** How well a key result or an objective did. */
@Schema(name = "Grade")
public record GradeView(
        @Schema(
                required = true,
                description = "0.0 to 1.0: its progress, cut to that range and rounded half-even to one decimal.")
        BigDecimal value,

        @Schema(required = true, description = "Doerr's bands: 0.7 to 1.0, 0.4 to 0.6, 0.0 to 0.3.")
        Grade.Band band) {
    static GradeView of(Grade grade) {
        return new GradeView(grade.value(), grade.band());
    }
}
