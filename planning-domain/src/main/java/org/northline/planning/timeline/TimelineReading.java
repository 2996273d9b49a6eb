package org.northline.planning.timeline;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.GateStandings;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the items of a cycle together: in three statements and one or two for the gate, however many items there are. */
@OnePerServer
public class TimelineReading {
    private static final String ITEMS = """
            SELECT i.id, i.number_year, i.number_serial, i.number, i.title, i.kind, i.product_id, p.name AS product_name,
                   t.id AS theme_id, t.name AS theme_name, t.position AS theme_position,
                   s.id AS option_id, s.strategy_key, s.catalogue_version,
                   i.horizon, i.starts_on, i.ends_on, i.owner_id, o.name AS owner_name, e.item_id IS NOT NULL AS on_portfolio,
                   i.changed_by AS editor_id, c.name AS editor_name, i.changed_at, i.version
            FROM planning.roadmap_item i
            JOIN planning.product p ON p.org_id = i.org_id AND p.id = i.product_id
            JOIN planning.person o ON o.org_id = i.org_id AND o.id = i.owner_id
            JOIN planning.person c ON c.org_id = i.org_id AND c.id = i.changed_by
            LEFT JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.id
            LEFT JOIN planning.strategic_theme t ON t.org_id = l.org_id AND t.id = l.theme_id
            LEFT JOIN planning.strategy_option s ON s.org_id = t.org_id AND s.id = t.option_id
            LEFT JOIN planning.portfolio_entry e ON e.org_id = i.org_id AND e.item_id = i.id
            WHERE i.org_id = :org AND i.cycle_id = :cycle AND i.withdrawn_at IS NULL
              AND (i.number_year, i.number_serial) > (:after_year, :after_serial)
            ORDER BY i.number_year, i.number_serial
            LIMIT :most
            """;

    private static final String NEEDS = """
            SELECT item_id, needed_id FROM planning.need
            WHERE org_id = :org AND cycle_id = :cycle AND item_id = ANY(:items)
            ORDER BY item_id, needed_id
            """;

    private static final String TEAMS = """
            SELECT f.item_id, m.id, m.name
            FROM planning.team_effort f
            JOIN planning.team m ON m.org_id = f.org_id AND m.id = f.team_id
            WHERE f.org_id = :org AND f.item_id = ANY(:items) AND f.withdrawn_at IS NULL
            ORDER BY lower(m.name), m.id
            """;

    private final Jdbi jdbi;
    private final GateStandings gate;

    @Inject
    public TimelineReading(Jdbi jdbi, GateStandings gate) {
        this.jdbi = jdbi;
        this.gate = gate;
    }

    public CycleTimeline of(OrgId org, CycleId cycle, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        return jdbi.withHandle(handle -> {
            Page<TimelineItem> page = Page.of(
                    items(handle, org, cycle, limit + 1, after),
                    limit,
                    item -> Cursor.of(item.numberYear(), item.numberSerial()));
            List<UUID> ids = page.items().stream().map(TimelineItem::id).toList();
            return new CycleTimeline(page, needs(handle, org, cycle, ids), teams(handle, org, ids), gate.of(org, ids));
        });
    }

    private static List<TimelineItem> items(Handle handle, OrgId org, CycleId cycle, int most, Optional<Cursor> after) {
        return handle.createQuery(ITEMS)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .bind("after_year", after.map(key -> key.integer(0)).orElse(0))
                .bind("after_serial", after.map(key -> key.integer(1)).orElse(0))
                .bind("most", most)
                .map(TimelineItem::read)
                .list();
    }

    private static List<TimelineNeed> needs(Handle handle, OrgId org, CycleId cycle, List<UUID> items) {
        return handle.createQuery(NEEDS)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .bindArray("items", UUID.class, items)
                .map(ConstructorMapper.of(TimelineNeed.class))
                .list();
    }

    private static List<TimelineTeam> teams(Handle handle, OrgId org, List<UUID> items) {
        return handle.createQuery(TEAMS)
                .bind("org", org.value())
                .bindArray("items", UUID.class, items)
                .map(ConstructorMapper.of(TimelineTeam.class))
                .list();
    }
}
