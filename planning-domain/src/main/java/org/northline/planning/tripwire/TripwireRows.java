package org.northline.planning.tripwire;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.revisit.SubjectSql;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads tripwires, and the figures of what they watch. */
@OnePerServer
class TripwireRows {
    private static final String SELECT = """
            SELECT q.id, q.cycle_id, q.measure_kind, q.measure_id, q.unit, q.comparison, q.threshold, q.baseline, q.starts_on, q.ends_on,
                   q.owner_id, p.name AS owner_name, q.agreed, q.decided_at, q.version, coalesce(k.title, m.name) AS measure_name,
                   coalesce(k.withdrawn_at, kb.archived_at, m.withdrawn_at) IS NOT NULL OR coalesce(k.unit, m.unit) <> q.unit AS measure_gone,
                   d.id AS decision_id, d.choice, d.reason, d.figure, d.figure_on, d.changed_at AS decision_at, a.name AS decision_author,
                   r.item_id AS change_item_id, r.code AS change_code, r.sentence AS change_sentence, ci.number AS change_number,
                   ci.title AS change_title,
            """ + SubjectSql.COLUMNS + """
            FROM planning.tripwire q
            """ + SubjectSql.JOINS + """
            JOIN planning.person p ON p.org_id = q.org_id AND p.id = q.owner_id
            LEFT JOIN planning.key_result k ON k.org_id = q.org_id AND k.id = q.key_result_id
            LEFT JOIN planning.objective kb ON kb.org_id = k.org_id AND kb.id = k.objective_id
            LEFT JOIN planning.guiding_metric m ON m.org_id = q.org_id AND m.id = q.metric_id
            LEFT JOIN LATERAL (
              SELECT said.* FROM planning.tripwire_decision said
              WHERE said.org_id = q.org_id AND said.tripwire_id = q.id ORDER BY said.id DESC LIMIT 1) d ON true
            LEFT JOIN planning.person a ON a.org_id = q.org_id AND a.id = d.changed_by
            LEFT JOIN planning.change_reason r ON r.org_id = q.org_id AND r.id = d.change_reason_id
            LEFT JOIN planning.roadmap_item ci ON ci.org_id = r.org_id AND ci.id = r.item_id
            WHERE q.org_id = :org AND q.archived_at IS NULL
            """;

    private static final String FIGURES = """
            SELECT f.measure_id, f.day, f.written_at, f.value, f.unit FROM planning.measured_figure f
            WHERE f.org_id = :org AND f.measure_id = ANY(:ids) AND f.day >= :from
            """;

    private static final Standing UNKNOWN = new Standing(TripwireState.WAITING, Optional.empty(), Optional.empty());

    private final Jdbi jdbi;

    @Inject
    TripwireRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** As the filter says, but for how they stand. */
    List<TripwireRow> ofCycle(OrgId org, CycleId cycle, TripwireFilter filter, LocalDate today) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(SELECT + " AND q.cycle_id = :cycle" + conditions(filter))
                    .bind("org", org.value())
                    .bind("cycle", cycle.value());
            bind(query, filter);
            return query.map((row, context) -> row(row, today)).list();
        });
    }

    List<TripwireRow> one(OrgId org, TripwireId id, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " AND q.id = :id")
                .bind("org", org.value())
                .bind("id", id.value())
                .map((row, context) -> row(row, today))
                .list());
    }

    /** By what is watched, in whichever unit. */
    Map<UUID, List<Known>> figures(OrgId org, List<TripwireRow> rows) {
        Optional<LocalDate> from = rows.stream().map(row -> row.watch().from()).min(Comparator.naturalOrder());
        return from.map(first -> jdbi.withHandle(handle -> handle
                        .createQuery(FIGURES)
                        .bind("org", org.value())
                        .bindArray(
                                "ids",
                                UUID.class,
                                rows.stream()
                                        .map(row -> row.measure().id())
                                        .distinct()
                                        .toList())
                        .bind("from", first)
                        .map((row, context) -> known(row))
                        .stream()
                        .collect(Collectors.groupingBy(Known::measure))))
                .orElseGet(Map::of);
    }

    private static String conditions(TripwireFilter filter) {
        return (filter.owner() == null ? "" : " AND q.owner_id = :owner")
                + (filter.subjectKind() == null ? "" : " AND q.subject_kind = :kind")
                + (filter.subject() == null ? "" : " AND q.subject_id = :subject")
                + (filter.objective() == null
                        ? ""
                        : " AND (q.objective_id = :objective OR k.objective_id = :objective)");
    }

    private static void bind(Query query, TripwireFilter filter) {
        if (filter.owner() != null) {
            query.bind("owner", filter.owner());
        }
        if (filter.subjectKind() != null) {
            query.bind("kind", filter.subjectKind().name());
        }
        if (filter.subject() != null) {
            query.bind("subject", filter.subject());
        }
        if (filter.objective() != null) {
            query.bind("objective", filter.objective());
        }
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getObject("measure_id", UUID.class),
                row.getString("unit"),
                new Figure(
                        row.getObject("day", LocalDate.class),
                        row.getTimestamp("written_at").toInstant(),
                        row.getBigDecimal("value")));
    }

    private static TripwireRow row(ResultSet row, LocalDate today) throws SQLException {
        Optional<LocalDate> until = Optional.ofNullable(row.getObject("ends_on", LocalDate.class));
        return new TripwireRow(
                row.getObject("id", UUID.class),
                row.getObject("cycle_id", UUID.class),
                SubjectSql.read(row),
                new TripwireRow.Watched(
                        MeasureKind.valueOf(row.getString("measure_kind")),
                        row.getObject("measure_id", UUID.class),
                        row.getString("measure_name"),
                        row.getString("unit"),
                        row.getBoolean("measure_gone")),
                watch(row, until),
                until.filter(last -> last.isBefore(today)).isPresent(),
                row.getObject("owner_id", UUID.class),
                row.getString("owner_name"),
                row.getString("agreed"),
                UNKNOWN,
                TripwireDecisions.read(row),
                row.getLong("version"));
    }

    private static Watch watch(ResultSet row, Optional<LocalDate> until) throws SQLException {
        return new Watch(
                new Limit(
                        TripwireComparison.valueOf(row.getString("comparison")),
                        row.getBigDecimal("threshold"),
                        Optional.ofNullable(row.getBigDecimal("baseline"))),
                row.getObject("starts_on", LocalDate.class),
                until,
                Optional.ofNullable(row.getTimestamp("decided_at")).map(Timestamp::toInstant));
    }

    /** A figure with what it is of. */
    record Known(UUID measure, String unit, Figure figure) {}
}
