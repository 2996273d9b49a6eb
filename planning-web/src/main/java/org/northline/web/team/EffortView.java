package org.northline.web.team;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.team.TeamEffortRow;
import org.northline.web.roadmap.Reference;

/** What an item takes of a team, in person-weeks. */
@Schema(name = "TeamEffort")
public record EffortView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Reference team,
        @Schema(required = true) BigDecimal low,
        @Schema(required = true) BigDecimal likely,
        @Schema(required = true) BigDecimal high,

        @Schema(required = true, description = "By PERT, (low + 4 likely + high) / 6, rounded half-up to one decimal.")
        BigDecimal expected,

        @Schema(required = true) long version) {
    static EffortView of(TeamEffortRow row) {
        return new EffortView(
                row.id(),
                new Reference(row.teamId(), row.teamName()),
                row.low(),
                row.likely(),
                row.high(),
                row.expected(),
                row.version());
    }
}
