package org.northline.web.dependency;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.dependency.DependencyKind;
import org.northline.planning.dependency.MaintainDependencies;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;

/** What an item is to have to do with another one, as typed. */
public record DependencyInput(
        @Schema(required = true) @Nullable DependencyKind kind,
        @Schema(required = true) @Nullable UUID otherItemId,
        @Nullable String note) {
    MaintainDependencies.New toCommand(Actor actor, RoadmapItemId item) {
        return new MaintainDependencies.New(
                actor, item, kind, otherItemId == null ? null : new RoadmapItemId(otherItemId), note);
    }
}
