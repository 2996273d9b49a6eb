package org.northline.web.rollover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.rollover.RolloverObjectives;
import org.northline.planning.shared.Page;

/** A page of objectives that can be carried over, or were. */
public record RolloverObjectivePage(
        @Schema(required = true) List<RolloverObjectiveView> items, Optional<String> nextCursor) {
    static RolloverObjectivePage of(Page<RolloverObjectives.RolloverObjective> page) {
        return new RolloverObjectivePage(
                page.items().stream().map(RolloverObjectiveView::of).toList(), page.nextCursor());
    }

    /** An objective before it is carried over. */
    @Schema(name = "RolloverObjective")
    public record RolloverObjectiveView(
            @Schema(required = true) UUID id,
            @Schema(required = true) String title,
            @Schema(required = true) String theme,
            @Schema(required = true) int keyResults,

            @Schema(required = true, description = "Key results that have not reached their targets.")
            int open,

            @Schema(required = true) boolean carried) {
        private static RolloverObjectiveView of(RolloverObjectives.RolloverObjective row) {
            return new RolloverObjectiveView(
                    row.objective().id(),
                    row.objective().title(),
                    row.objective().theme().name(),
                    row.objective().keyResults().size(),
                    row.open(),
                    row.carried());
        }
    }
}
