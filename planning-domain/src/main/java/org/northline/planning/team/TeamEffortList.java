package org.northline.planning.team;

import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads what an item takes of the teams, by their names. */
@OnePerServer
public class TeamEffortList {
    private static final String SELECT = """
            SELECT e.id, e.team_id, t.name AS team_name, e.low, e.likely, e.high, round(e.expected, 1) AS expected, e.version
            FROM planning.team_effort e JOIN planning.team t ON t.org_id = e.org_id AND t.id = e.team_id
            WHERE e.org_id = :org AND e.withdrawn_at IS NULL
            """;

    private final Jdbi jdbi;

    @Inject
    public TeamEffortList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All of them: an item takes of few teams, and an organisation has as many as are typed by hand. */
    public List<TeamEffortRow> of(OrgId org, RoadmapItemId item) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " AND e.item_id = :item ORDER BY lower(t.name)")
                .bind("org", org.value())
                .bind("item", item.value())
                .map(ConstructorMapper.of(TeamEffortRow.class))
                .list());
    }

    /** Refuses with {@link NotFound} when it is absent, withdrawn or another organisation's. */
    public TeamEffortRow get(OrgId org, TeamEffortId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " AND e.id = :id")
                .bind("org", org.value())
                .bind("id", id.value())
                .map(ConstructorMapper.of(TeamEffortRow.class))
                .findOne()
                .orElseThrow(NotFound::new));
    }
}
