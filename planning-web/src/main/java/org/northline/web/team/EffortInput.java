package org.northline.web.team;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.team.EffortRange;
import org.northline.planning.team.TeamId;

/** What an item takes of a team, as typed: person-weeks above 0 with at most one decimal. */
public record EffortInput(
        @Schema(required = true) @Nullable UUID teamId,
        @Schema(required = true) @Nullable BigDecimal low,
        @Schema(required = true) @Nullable BigDecimal likely,
        @Schema(required = true) @Nullable BigDecimal high) {
    @Nullable
    TeamId team() {
        return teamId == null ? null : new TeamId(teamId);
    }

    EffortRange.Draft draft() {
        return new EffortRange.Draft(low, likely, high);
    }
}
