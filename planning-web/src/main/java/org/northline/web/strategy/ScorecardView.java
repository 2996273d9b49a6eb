package org.northline.web.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.scoring.Criterion;
import org.northline.planning.scoring.Direction;
import org.northline.planning.scoring.Score;
import org.northline.planning.scoring.ScorecardReading.ScorecardRow;

/** The criteria of a cycle and how they make a score. */
public record ScorecardView(
        @Schema(required = true) List<CriterionView> criteria,

        @Schema(required = true, description = "Name and version of the formula.")
        String formulaVersion,

        @Schema(required = true, description = "The formula in words.")
        String formula,

        @Schema(required = true) long version) {
    static ScorecardView of(ScorecardRow row) {
        List<CriterionView> criteria = new ArrayList<>();
        for (Criterion criterion : row.criteria()) {
            criteria.add(new CriterionView(
                    criterion.id(), criterion.name(), criterion.weight(), criterion.direction(), criteria.size() + 1));
        }
        return new ScorecardView(criteria, Score.FORMULA_VERSION, Score.FORMULA, row.version());
    }

    /** One criterion. */
    @Schema(name = "Criterion")
    public record CriterionView(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,

            @Schema(required = true, description = "0 to 100; only the proportions matter.")
            int weight,

            @Schema(required = true) Direction direction,
            @Schema(required = true) int position) {}
}
