package org.northline.web.share;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.share.MaintainShareLinks;
import org.northline.planning.share.SharedLanes;
import org.northline.planning.shared.Actor;

/** A link as it is asked for; what it may show is nothing unless it is said. */
public record ShareLinkInput(
        @Schema(required = true) @Nullable String audience,

        @Schema(required = true, description = "The last day on which it works, a year from today at most.") @Nullable
        LocalDate expiresOn,

        @Schema(required = true) @Nullable SharedLanes lanes,

        @Schema(description = "Whether it shows what items cost.") @Nullable
        Boolean showsMoney,

        @Schema(description = "Whether it shows who answers for an item.") @Nullable
        Boolean showsNames,

        @Schema(description = "Whether it shows for good what the roadmap is at this moment.") @Nullable
        Boolean frozen) {
    MaintainShareLinks.New toCommand(Actor actor, CycleId cycle) {
        return new MaintainShareLinks.New(
                actor,
                cycle,
                audience,
                expiresOn,
                lanes,
                Boolean.TRUE.equals(showsMoney),
                Boolean.TRUE.equals(showsNames));
    }

    boolean isFrozen() {
        return Boolean.TRUE.equals(frozen);
    }
}
