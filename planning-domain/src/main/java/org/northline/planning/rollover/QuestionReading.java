package org.northline.planning.rollover;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.revisit.Repeat;
import org.northline.planning.revisit.SubjectKind;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.tripwire.MeasureKind;
import org.northline.planning.tripwire.TripwireComparison;
import org.northline.planning.tripwire.TripwireDraft;

/** Reads what is asked of a plan, and where the new one has the same to ask of; each answer in one statement. */
@OnePerServer
class QuestionReading {
    /** A metric of the new plan is the same when its vision is of the same level and product, and it has the same name and unit. */
    private static final String TRIPWIRES = """
            SELECT q.subject_kind, q.subject_id, q.owner_id, p.active, n.id AS option_there, q.measure_kind, q.measure_id, m.id AS metric_there,
              q.comparison, q.threshold, q.baseline, q.starts_on, q.ends_on, q.agreed
            FROM planning.tripwire q
            JOIN planning.person p ON p.org_id = q.org_id AND p.id = q.owner_id
            <option>
            LEFT JOIN LATERAL (
              SELECT f.id FROM planning.guiding_metric g
              JOIN planning.vision_statement v ON v.org_id = g.org_id AND v.id = g.vision_id
              JOIN planning.vision_statement w ON w.org_id = v.org_id AND w.cycle_id = :to AND w.level = v.level
                AND w.product_id IS NOT DISTINCT FROM v.product_id
              JOIN planning.guiding_metric f ON f.org_id = w.org_id AND f.vision_id = w.id AND f.withdrawn_at IS NULL
                AND lower(f.name) = lower(g.name) AND f.unit = g.unit
              WHERE g.org_id = q.org_id AND g.id = q.metric_id ORDER BY f.position, f.id LIMIT 1) m ON true
            WHERE q.org_id = :org AND q.cycle_id = :from AND q.archived_at IS NULL ORDER BY q.id
            """;

    private static final String REVISITS = """
            SELECT q.subject_kind, q.subject_id, q.owner_id, p.active, n.id AS option_there, q.question, q.due_on, q.repeats,
              EXISTS (SELECT FROM planning.strategic_theme t
                WHERE t.org_id = q.org_id AND t.option_id = q.option_id AND t.id = ANY(:themes)) AS of_carried
            FROM planning.revisit q
            JOIN planning.person p ON p.org_id = q.org_id AND p.id = q.owner_id
            <option>
            WHERE q.org_id = :org AND q.cycle_id = :from AND q.archived_at IS NULL AND q.done_at IS NULL ORDER BY q.id
            """;

    private static final String OPTION = """
            LEFT JOIN planning.strategy_option s ON s.org_id = q.org_id AND s.id = q.option_id
            LEFT JOIN planning.strategy_option n ON n.org_id = s.org_id AND n.cycle_id = :to AND n.strategy_key = s.strategy_key
            """;

    private final Jdbi jdbi;

    @Inject
    QuestionReading(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Watching> tripwires(OrgId org, CycleId from, CycleId to) {
        return jdbi.withHandle(handle -> handle.createQuery(TRIPWIRES.replace("<option>", OPTION))
                .bind("org", org.value())
                .bind("from", from.value())
                .bind("to", to.value())
                .map((row, context) -> watching(row))
                .list());
    }

    /** What the tripwires of a cycle watch, each by its {@link #key}. */
    Set<String> watched(OrgId org, CycleId cycle) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT q.subject_id || ' ' || q.measure_id || ' ' || q.comparison FROM planning.tripwire q
                        WHERE q.org_id = :org AND q.cycle_id = :cycle AND q.archived_at IS NULL
                        """)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .mapTo(String.class)
                .set());
    }

    static String key(TripwireDraft draft) {
        return draft.subjectId() + " " + draft.measureId() + " " + draft.comparison();
    }

    /** Those that have not been answered for good. */
    List<Returning> revisits(OrgId org, CycleId from, CycleId to, List<UUID> themes) {
        return jdbi.withHandle(handle -> handle.createQuery(REVISITS.replace("<option>", OPTION))
                .bind("org", org.value())
                .bind("from", from.value())
                .bind("to", to.value())
                .bindArray("themes", UUID.class, themes)
                .map((row, context) -> new Returning(
                        askedOf(row),
                        row.getBoolean("of_carried"),
                        row.getString("question"),
                        row.getObject("due_on", LocalDate.class),
                        Repeat.valueOf(row.getString("repeats"))))
                .list());
    }

    /** What is asked in a cycle, each as its subject and the question. */
    Set<String> asked(OrgId org, CycleId cycle) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT q.subject_id || ' ' || q.question FROM planning.revisit q
                        WHERE q.org_id = :org AND q.cycle_id = :cycle AND q.archived_at IS NULL
                        """)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .mapTo(String.class)
                .set());
    }

    private static Watching watching(ResultSet row) throws SQLException {
        return new Watching(
                askedOf(row),
                MeasureKind.valueOf(row.getString("measure_kind")),
                row.getObject("measure_id", UUID.class),
                Optional.ofNullable(row.getObject("metric_there", UUID.class)),
                TripwireComparison.valueOf(row.getString("comparison")),
                row.getBigDecimal("threshold"),
                Optional.ofNullable(row.getBigDecimal("baseline")),
                row.getObject("starts_on", LocalDate.class),
                Optional.ofNullable(row.getObject("ends_on", LocalDate.class)),
                row.getString("agreed"));
    }

    private static AskedOf askedOf(ResultSet row) throws SQLException {
        return new AskedOf(
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getObject("subject_id", UUID.class),
                Optional.ofNullable(row.getObject("option_there", UUID.class)),
                row.getObject("owner_id", UUID.class),
                row.getBoolean("active"));
    }

    /**
     * What a question is about and who answers it.
     *
     * @param optionThere the same strategy in the new cycle
     * @param ownerThere whether that person is still active
     */
    record AskedOf(SubjectKind kind, UUID subject, Optional<UUID> optionThere, UUID owner, boolean ownerThere) {
        /** Whether it is about the plan or a strategy, which every plan has. */
        boolean isOfAll() {
            return kind == SubjectKind.PLAN || kind == SubjectKind.STRATEGY;
        }
    }

    /** A tripwire of the old plan. */
    record Watching(
            AskedOf of,
            MeasureKind measureKind,
            UUID measure,
            Optional<UUID> metricThere,
            TripwireComparison comparison,
            BigDecimal threshold,
            Optional<BigDecimal> baseline,
            LocalDate startsOn,
            Optional<LocalDate> endsOn,
            String agreed) {}

    /** A revisit date of the old plan. */
    record Returning(AskedOf of, boolean ofCarriedStrategy, String question, LocalDate dueOn, Repeat repeats) {}
}
