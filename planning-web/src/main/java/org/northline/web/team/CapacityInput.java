package org.northline.web.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.team.QuarterLine;
import org.northline.planning.team.TeamId;

/** The capacity of a team that has none in the cycle yet. */
public record CapacityInput(
        @Schema(required = true) @Nullable UUID teamId,

        @Schema(required = true, description = "The first to the fourth quarter.") @Valid @Nullable
        List<@NotNull QuarterInput> quarters) {
    @Nullable
    TeamId team() {
        return teamId == null ? null : new TeamId(teamId);
    }

    @Nullable
    List<QuarterLine.Draft> drafts() {
        return drafts(quarters);
    }

    static @Nullable List<QuarterLine.Draft> drafts(@Nullable List<QuarterInput> quarters) {
        return quarters == null
                ? null
                : quarters.stream().map(QuarterInput::toDraft).toList();
    }
}
