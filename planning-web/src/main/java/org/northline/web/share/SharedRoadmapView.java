package org.northline.web.share;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.share.OpenShareLink.Opened;
import org.northline.planning.share.SharedLanes;

/** What a link shows. */
@Schema(name = "SharedRoadmap")
public record SharedRoadmapView(
        @Schema(required = true) String audience,
        @Schema(required = true) LocalDate expiresOn,
        @Schema(required = true) SharedLanes lanes,

        @Schema(required = true, description = "It shows for good what the roadmap was on the day that it is of.")
        boolean frozen,

        @Schema(required = true) boolean showsMoney,
        @Schema(required = true) boolean showsNames,
        @Schema(required = true) SharedPlan plan) {
    static SharedRoadmapView of(Opened link, SharedPlan plan) {
        return new SharedRoadmapView(
                link.audience(),
                link.expiresOn(),
                link.lanes(),
                link.snapshot().isPresent(),
                link.showsMoney(),
                link.showsNames(),
                plan);
    }
}
