package org.northline.web.rollover;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.rollover.RehearseRollover.Rehearsal;

/** What would be carried over; nothing of it is there. */
@Schema(name = "RolloverRehearsal")
public record RolloverRehearsalView(
        @Schema(required = true) int items,
        @Schema(required = true) int themes,
        @Schema(required = true) int objectives,
        @Schema(required = true) List<AlongCountView> counts) {
    static RolloverRehearsalView of(Rehearsal rehearsal) {
        return new RolloverRehearsalView(
                rehearsal.items(),
                rehearsal.themes(),
                rehearsal.objectives(),
                rehearsal.counts().stream().map(AlongCountView::of).toList());
    }
}
