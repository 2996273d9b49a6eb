package org.northline.web.rollover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.rollover.AlongCount;
import org.northline.planning.rollover.AlongKind;

/** How much of one kind goes along. */
@Schema(name = "AlongCount")
public record AlongCountView(
        @Schema(required = true) AlongKind kind,
        @Schema(required = true) int went,

        @Schema(
                required = true,
                description = "How much there was besides: not chosen, or without a place in the new plan.")
        int stayed) {
    static AlongCountView of(AlongCount count) {
        return new AlongCountView(count.kind(), count.went(), count.stayed());
    }
}
