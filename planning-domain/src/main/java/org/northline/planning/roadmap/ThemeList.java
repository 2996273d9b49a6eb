package org.northline.planning.roadmap;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the themes of a cycle that are not archived, by position. */
@OnePerServer
public class ThemeList {
    private static final String SELECT = """
            SELECT t.id, t.name, t.description, t.option_id, o.strategy_key, o.catalogue_version, t.position, t.version,
                   (SELECT count(*) FROM planning.roadmap_item_theme l
                    JOIN planning.roadmap_item i ON i.org_id = l.org_id AND i.id = l.item_id AND i.withdrawn_at IS NULL
                    WHERE l.org_id = t.org_id AND l.theme_id = t.id) AS item_count
            FROM planning.strategic_theme t
            JOIN planning.strategy_option o ON o.org_id = t.org_id AND o.id = t.option_id
            JOIN planning.planning_cycle c ON c.org_id = t.org_id AND c.id = t.cycle_id AND c.archived_at IS NULL
            WHERE t.org_id = :org AND t.archived_at IS NULL
            """;

    private final Jdbi jdbi;

    @Inject
    public ThemeList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Page<ThemeRow> page(OrgId org, CycleId cycle, int limit, Optional<String> cursor) {
        int after = Cursor.decode(cursor, 1).map(c -> c.integer(0)).orElse(0);
        List<ThemeRow> rows = jdbi.withHandle(handle -> handle.createQuery(
                        SELECT + " AND t.cycle_id = :cycle AND t.position > :after ORDER BY t.position LIMIT :limit")
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .bind("after", after)
                .bind("limit", limit + 1)
                .map(ConstructorMapper.of(ThemeRow.class))
                .list());
        return Page.of(rows, limit, row -> Cursor.of(row.position()));
    }

    /** Refuses with {@link NotFound} when it is absent, archived or another organisation's. */
    public ThemeRow get(OrgId org, ThemeId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " AND t.id = :id")
                .bind("org", org.value())
                .bind("id", id.value())
                .map(ConstructorMapper.of(ThemeRow.class))
                .findOne()
                .orElseThrow(NotFound::new));
    }
}
