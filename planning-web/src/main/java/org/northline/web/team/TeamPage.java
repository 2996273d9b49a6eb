package org.northline.web.team;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.shared.Page;
import org.northline.planning.team.TeamRow;

/** A page of teams. */
public record TeamPage(@Schema(required = true) List<TeamView> items, Optional<String> nextCursor) {
    static TeamPage of(Page<TeamRow> page) {
        return new TeamPage(page.items().stream().map(TeamView::of).toList(), page.nextCursor());
    }
}
