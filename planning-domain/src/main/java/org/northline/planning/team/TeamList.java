package org.northline.planning.team;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the teams of an organisation that are not archived, by name without regard to case. */
@OnePerServer
public class TeamList {
    private static final String SELECT =
            "SELECT t.id, t.name, t.version FROM planning.team t WHERE t.org_id = :org AND t.archived_at IS NULL";

    private final Jdbi jdbi;

    @Inject
    public TeamList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Page<TeamRow> page(OrgId org, int limit, Optional<String> cursor) {
        String after = Cursor.decode(cursor, 1).map(c -> c.text(0)).orElse("");
        List<TeamRow> rows = jdbi.withHandle(handle -> handle.createQuery(
                        SELECT + " AND lower(t.name) > lower(:after) ORDER BY lower(t.name) LIMIT :limit")
                .bind("org", org.value())
                .bind("after", after)
                .bind("limit", limit + 1)
                .map(ConstructorMapper.of(TeamRow.class))
                .list());
        return Page.of(rows, limit, row -> Cursor.of(row.name()));
    }

    /** Refuses with {@link NotFound} when it is absent, archived or another organisation's. */
    public TeamRow get(OrgId org, TeamId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " AND t.id = :id")
                .bind("org", org.value())
                .bind("id", id.value())
                .map(ConstructorMapper.of(TeamRow.class))
                .findOne()
                .orElseThrow(NotFound::new));
    }
}
