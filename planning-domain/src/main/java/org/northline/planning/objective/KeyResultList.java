package org.northline.planning.objective;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.objective.KeyResultRow.Above;
import org.northline.planning.objective.KeyResultRow.FollowedMetric;
import org.northline.planning.objective.KeyResultRow.LastSaid;
import org.northline.planning.objective.KeyResultRow.Named;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads key results that are not withdrawn with what is known of each at this moment, in one statement. */
@OnePerServer
public class KeyResultList {
    private static final int DAYS_UNTIL_STALE = 30;

    // A value of a metric in another unit than the key result's would be read as one of the key result's, so it is
    // none.
    private static final String SELECT = """
            SELECT k.id, k.title, k.unit, k.direction, k.baseline, k.target, k.kind, k.owner_id, w.name AS owner_name, k.version,
                   o.id AS objective_id, o.title AS objective_title, o.owner_id AS objective_owner_id, o.product_id,
                   m.id AS metric_id, m.name AS metric_name, NOT (m.withdrawn_at IS NULL AND m.unit = k.unit) AS metric_gone,
                   CASE WHEN k.metric_id IS NULL THEN v.value WHEN m.withdrawn_at IS NULL AND m.unit = k.unit THEN m.last_result END
                     AS current,
                   c.checked_on, c.confidence, a.name AS author_name,
                   (SELECT count(*) FROM planning.item_key_result l
                    JOIN planning.roadmap_item i ON i.org_id = l.org_id AND i.id = l.item_id AND i.withdrawn_at IS NULL
                    WHERE l.org_id = k.org_id AND l.key_result_id = k.id AND l.withdrawn_at IS NULL) AS item_count
            FROM planning.key_result k
            JOIN planning.objective o ON o.org_id = k.org_id AND o.id = k.objective_id AND o.archived_at IS NULL
            JOIN planning.planning_cycle y ON y.org_id = o.org_id AND y.id = o.cycle_id AND y.archived_at IS NULL
            JOIN planning.person w ON w.org_id = k.org_id AND w.id = k.owner_id
            LEFT JOIN planning.guiding_metric m ON m.org_id = k.org_id AND m.id = k.metric_id
            LEFT JOIN LATERAL (
              SELECT said.checked_on, said.confidence, said.author_id FROM planning.check_in said
              WHERE said.org_id = k.org_id AND said.key_result_id = k.id AND said.withdrawn_at IS NULL
              ORDER BY said.checked_on DESC, said.written_at DESC LIMIT 1) c ON true
            LEFT JOIN LATERAL (
              SELECT said.value FROM planning.check_in said
              WHERE said.org_id = k.org_id AND said.key_result_id = k.id AND said.withdrawn_at IS NULL AND said.value IS NOT NULL
              ORDER BY said.checked_on DESC, said.written_at DESC LIMIT 1) v ON true
            LEFT JOIN planning.person a ON a.org_id = k.org_id AND a.id = c.author_id
            WHERE k.org_id = :org AND k.withdrawn_at IS NULL AND <which> = ANY(:ids)
            ORDER BY o.position, k.position
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    public KeyResultList(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Those of these objectives, which a page limits. */
    List<KeyResultRow> ofObjectives(OrgId org, List<UUID> objectives) {
        return read(org, "k.objective_id", objectives);
    }

    List<KeyResultRow> all(OrgId org, List<UUID> ids) {
        return read(org, "k.id", ids);
    }

    /** Refuses with {@link NotFound} when it is absent, withdrawn or another organisation's. */
    public KeyResultRow get(OrgId org, KeyResultId id) {
        return all(org, List.of(id.value())).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<KeyResultRow> read(OrgId org, String which, List<UUID> ids) {
        LocalDate stale = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS_UNTIL_STALE);
        return jdbi.withHandle(handle -> handle.createQuery(SELECT)
                .define("which", which)
                .bind("org", org.value())
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> keyResult(row, stale))
                .list());
    }

    private static KeyResultRow keyResult(ResultSet row, LocalDate stale) throws SQLException {
        return new KeyResultRow(
                row.getObject("id", UUID.class),
                new Above(
                        row.getObject("objective_id", UUID.class),
                        row.getString("objective_title"),
                        row.getObject("objective_owner_id", UUID.class),
                        Optional.ofNullable(row.getObject("product_id", UUID.class))),
                row.getString("title"),
                row.getString("unit"),
                new Span(
                        Direction.valueOf(row.getString("direction")),
                        row.getBigDecimal("baseline"),
                        row.getBigDecimal("target")),
                KeyResultKind.valueOf(row.getString("kind")),
                new Named(row.getObject("owner_id", UUID.class), row.getString("owner_name")),
                metric(row),
                Optional.ofNullable(row.getBigDecimal("current")),
                lastSaid(row, stale),
                row.getLong("item_count"),
                row.getLong("version"));
    }

    private static Optional<FollowedMetric> metric(ResultSet row) throws SQLException {
        UUID id = row.getObject("metric_id", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new FollowedMetric(id, row.getString("metric_name"), row.getBoolean("metric_gone")));
    }

    private static Optional<LastSaid> lastSaid(ResultSet row, LocalDate stale) throws SQLException {
        LocalDate day = row.getObject("checked_on", LocalDate.class);
        return day == null
                ? Optional.empty()
                : Optional.of(new LastSaid(
                        day,
                        Confidence.valueOf(row.getString("confidence")),
                        row.getString("author_name"),
                        day.isBefore(stale)));
    }
}
