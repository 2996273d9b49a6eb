package org.northline.planning.consolidation;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.consolidation.ConsolidationRow.Adjusted;
import org.northline.planning.consolidation.ConsolidationRow.NamedRule;
import org.northline.planning.consolidation.ConsolidationRow.NamedUse;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads a consolidation, in four statements when it has ended and in one while it runs. */
@OnePerServer
public class ConsolidationList {
    private static final String SELECT = """
            SELECT c.id, c.scenario_id, s.cycle_id, y.currency, c.state, p.consolidation_id IS NOT NULL AS running,
              c.stopped_at IS NOT NULL AS stopped, c.scenario_version = s.version AS current, c.asked_at, w.name AS asked_by_name, c.ended_at,
              coalesce(c.value, p.value) AS value, coalesce(c.bound, p.bound) AS bound, coalesce(p.epoch, 0) AS epoch, c.epochs, c.failure,
              c.adjusts_id, a.value AS adjusted_value,
              (SELECT count(*) FROM planning.consolidated_item n
               LEFT JOIN planning.consolidated_item o ON o.org_id = n.org_id AND o.consolidation_id = c.adjusts_id AND o.item_id = n.item_id
               WHERE n.org_id = c.org_id AND n.consolidation_id = c.id AND c.adjusts_id IS NOT NULL
                 AND n.quarter IS DISTINCT FROM o.quarter)::integer AS moved
            FROM planning.consolidation c
            JOIN planning.scenario s ON s.org_id = c.org_id AND s.id = c.scenario_id
            JOIN planning.planning_cycle y ON y.org_id = s.org_id AND y.id = s.cycle_id
            JOIN planning.person w ON w.org_id = c.org_id AND w.id = c.asked_by
            LEFT JOIN planning.consolidation_progress p ON p.org_id = c.org_id AND p.consolidation_id = c.id
            LEFT JOIN planning.consolidation a ON a.org_id = c.org_id AND a.id = c.adjusts_id
            WHERE c.org_id = :org AND c.id = :id
            """;

    private static final String USES = """
            SELECT u.kind, u.team_id, t.name AS team, u.quarter, u.has, u.takes, u.worth FROM planning.consolidated_use u
            LEFT JOIN planning.team t ON t.org_id = u.org_id AND t.id = u.team_id
            WHERE u.org_id = :org AND u.consolidation_id = :id ORDER BY u.position
            """;

    private static final String CONFLICT = """
            SELECT r.*, i.number AS item, o.number AS other_item, t.name AS team FROM planning.conflicting_rule r
            LEFT JOIN planning.roadmap_item i ON i.org_id = r.org_id AND i.id = r.item_id
            LEFT JOIN planning.roadmap_item o ON o.org_id = r.org_id AND o.id = r.other_item_id
            LEFT JOIN planning.team t ON t.org_id = r.org_id AND t.id = r.team_id
            WHERE r.org_id = :org AND r.consolidation_id = :id ORDER BY r.position
            """;

    private static final String BY_QUARTER = """
            SELECT count(i.item_id)::integer FROM generate_series(0, 4) AS n
            LEFT JOIN planning.consolidated_item i
              ON i.org_id = :org AND i.consolidation_id = :id AND coalesce(i.quarter, 0) = n
            GROUP BY n ORDER BY n
            """;

    private static final String OPEN = "OPEN";

    private final Jdbi jdbi;

    @Inject
    public ConsolidationList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    public ConsolidationRow get(OrgId org, ConsolidationId id) {
        return jdbi.withHandle(handle -> {
            ConsolidationRow row = handle.createQuery(SELECT)
                    .bind("org", org.value())
                    .bind("id", id.value())
                    .map((found, context) -> row(found))
                    .findOne()
                    .orElseThrow(NotFound::new);
            return row.state().equals(OPEN) ? row : complete(handle, org, row);
        });
    }

    private static ConsolidationRow complete(Handle handle, OrgId org, ConsolidationRow row) {
        List<NamedUse> uses = handle.createQuery(USES)
                .bind("org", org.value())
                .bind("id", row.id())
                .map((found, context) -> new NamedUse(use(found), Optional.ofNullable(found.getString("team"))))
                .list();
        List<NamedRule> conflict = handle.createQuery(CONFLICT)
                .bind("org", org.value())
                .bind("id", row.id())
                .map((found, context) -> rule(found))
                .list();
        List<Integer> byQuarter = handle.createQuery(BY_QUARTER)
                .bind("org", org.value())
                .bind("id", row.id())
                .mapTo(Integer.class)
                .list();
        return row.with(uses, conflict, byQuarter);
    }

    private static ConsolidationRow row(ResultSet row) throws SQLException {
        return new ConsolidationRow(
                row.getObject("id", UUID.class),
                row.getObject("scenario_id", UUID.class),
                row.getObject("cycle_id", UUID.class),
                row.getString("currency"),
                row.getString("state"),
                row.getBoolean("running"),
                row.getBoolean("stopped"),
                row.getBoolean("current"),
                row.getObject("asked_at", OffsetDateTime.class),
                row.getString("asked_by_name"),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class)),
                Optional.ofNullable(row.getObject("value", Long.class)),
                Optional.ofNullable(row.getObject("bound", Long.class)),
                row.getInt("epoch"),
                row.getInt("epochs"),
                Optional.ofNullable(row.getString("failure")),
                adjusted(row),
                List.of(),
                List.of(),
                List.of());
    }

    private static Optional<Adjusted> adjusted(ResultSet row) throws SQLException {
        UUID adjusts = row.getObject("adjusts_id", UUID.class);
        return adjusts == null
                ? Optional.empty()
                : Optional.of(new Adjusted(adjusts, row.getLong("adjusted_value"), row.getInt("moved")));
    }

    private static LimitUse use(ResultSet row) throws SQLException {
        return new LimitUse(
                LimitKind.valueOf(row.getString("kind")),
                row.getObject("team_id", UUID.class),
                row.getInt("quarter"),
                Optional.ofNullable(row.getBigDecimal("has")),
                row.getBigDecimal("takes"),
                row.getBigDecimal("worth"));
    }

    private static NamedRule rule(ResultSet row) throws SQLException {
        return new NamedRule(
                new ConflictingRule(
                        ConflictingRule.Kind.valueOf(row.getString("kind")),
                        row.getObject("item_id", UUID.class),
                        row.getObject("other_item_id", UUID.class),
                        row.getObject("team_id", UUID.class),
                        row.getString("subject"),
                        row.getObject("quarter", Integer.class),
                        row.getObject("last_quarter", Integer.class),
                        row.getBigDecimal("amount")),
                Optional.ofNullable(row.getString("item")),
                Optional.ofNullable(row.getString("other_item")),
                Optional.ofNullable(row.getString("team")));
    }
}
