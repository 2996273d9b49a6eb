package org.northline.web.team;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.team.TeamEffortRow;

/** What an item takes of the teams, and whether the caller may change it. */
public record ItemEfforts(
        @Schema(required = true) List<EffortView> items,
        @Schema(required = true) boolean mayChange) {
    static ItemEfforts of(List<TeamEffortRow> rows, boolean mayChange) {
        return new ItemEfforts(rows.stream().map(EffortView::of).toList(), mayChange);
    }
}
