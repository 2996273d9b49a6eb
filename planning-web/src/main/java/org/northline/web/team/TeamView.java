package org.northline.web.team;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.team.TeamRow;

/** A team. */
public record TeamView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) long version) {
    static TeamView of(TeamRow row) {
        return new TeamView(row.id(), row.name(), row.version());
    }
}
