package org.northline.planning.revisit;

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
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the revisit dates of a cycle by their days, each page in one statement. */
@OnePerServer
public class RevisitList {
    private static final String SELECT = """
            SELECT q.id, q.cycle_id, q.question, q.due_on, q.repeats, q.done_at, q.owner_id, p.name AS owner_name, q.version,
                   l.id AS outcome_id, l.due_on AS outcome_due_on, l.outcome, l.changed_at AS outcome_at, a.name AS outcome_author,
            """ + SubjectSql.COLUMNS + """
            FROM planning.revisit q
            """ + SubjectSql.JOINS + """
            JOIN planning.person p ON p.org_id = q.org_id AND p.id = q.owner_id
            LEFT JOIN LATERAL (
              SELECT o.id, o.due_on, o.outcome, o.changed_at, o.changed_by FROM planning.revisit_outcome o
              WHERE o.org_id = q.org_id AND o.revisit_id = q.id ORDER BY o.due_on DESC LIMIT 1) l ON true
            LEFT JOIN planning.person a ON a.org_id = q.org_id AND a.id = l.changed_by
            WHERE q.org_id = :org AND q.archived_at IS NULL
            """;

    private static final String COUNTS = """
            SELECT count(*) FILTER (WHERE q.due_on < :today) AS overdue,
                   count(*) FILTER (WHERE q.due_on >= :today AND q.due_on <= :last) AS due
            FROM planning.revisit q
            WHERE q.org_id = :org AND q.cycle_id = :cycle AND q.archived_at IS NULL AND q.done_at IS NULL
            """;

    private static final String OUTCOMES = """
            SELECT o.id, o.due_on, o.outcome, o.changed_at, a.name AS author FROM planning.revisit_outcome o
            JOIN planning.person a ON a.org_id = o.org_id AND a.id = o.changed_by
            WHERE o.org_id = :org AND o.revisit_id = :id AND o.due_on < :before ORDER BY o.due_on DESC LIMIT :most
            """;

    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    public RevisitList(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    public Page<RevisitRow> page(OrgId org, CycleId cycle, RevisitFilter filter, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        LocalDate today = today();
        List<RevisitRow> rows = jdbi.withHandle(handle -> {
            Query query = handle.createQuery(SELECT + " AND q.cycle_id = :cycle" + conditions(filter)
                            + (after.isPresent() ? " AND (q.due_on, q.id) > (:after_due, :after_id)" : "")
                            + " ORDER BY q.due_on, q.id LIMIT :most")
                    .bind("org", org.value())
                    .bind("cycle", cycle.value())
                    .bind("most", limit + 1);
            after.ifPresent(last -> query.bind("after_due", last.date(0)).bind("after_id", last.uuid(1)));
            bind(query, filter, today);
            return query.map((row, context) -> row(row, today)).list();
        });
        return Page.of(rows, limit, row -> Cursor.of(row.dueOn(), row.id()));
    }

    /** Refuses with {@link NotFound} when it is absent, archived or another organisation's. */
    public RevisitRow get(OrgId org, RevisitId id) {
        LocalDate today = today();
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " AND q.id = :id")
                .bind("org", org.value())
                .bind("id", id.value())
                .map((row, context) -> row(row, today))
                .findOne()
                .orElseThrow(NotFound::new));
    }

    /** What came of its days, the newest first. */
    public Page<RevisitRow.Outcome> outcomes(OrgId org, RevisitId id, int limit, Optional<String> cursor) {
        LocalDate before = Cursor.decode(cursor, 1).map(key -> key.date(0)).orElse(AFTER_ALL);
        List<RevisitRow.Outcome> rows = jdbi.withHandle(handle -> handle.createQuery(OUTCOMES)
                .bind("org", org.value())
                .bind("id", id.value())
                .bind("before", before)
                .bind("most", limit + 1)
                .map((row, context) -> new RevisitRow.Outcome(
                        row.getObject("id", UUID.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("outcome"),
                        row.getString("author"),
                        row.getTimestamp("changed_at").toInstant()))
                .list());
        return Page.of(rows, limit, row -> Cursor.of(row.dueOn()));
    }

    public Counts counts(OrgId org, CycleId cycle) {
        LocalDate today = today();
        return jdbi.withHandle(handle -> handle.createQuery(COUNTS)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .bind("today", today)
                .bind("last", today.plusDays(RevisitState.DAYS_AHEAD))
                .map((row, context) -> new Counts(row.getInt("overdue"), row.getInt("due")))
                .one());
    }

    private static String conditions(RevisitFilter filter) {
        return state(filter.state())
                + (filter.owner() == null ? "" : " AND q.owner_id = :owner")
                + (filter.subjectKind() == null ? "" : " AND q.subject_kind = :kind")
                + (filter.subject() == null ? "" : " AND q.subject_id = :subject");
    }

    private static String state(@Nullable RevisitState state) {
        if (state == null) {
            return " AND q.done_at IS NULL";
        }
        return switch (state) {
            case PLANNED -> " AND q.done_at IS NULL AND q.due_on > :last";
            case DUE -> " AND q.done_at IS NULL AND q.due_on BETWEEN :today AND :last";
            case OVERDUE -> " AND q.done_at IS NULL AND q.due_on < :today";
            case DONE -> " AND q.done_at IS NOT NULL";
        };
    }

    private static void bind(Query query, RevisitFilter filter, LocalDate today) {
        if (filter.state() == RevisitState.PLANNED || filter.state() == RevisitState.DUE) {
            query.bind("last", today.plusDays(RevisitState.DAYS_AHEAD));
        }
        if (filter.state() == RevisitState.DUE || filter.state() == RevisitState.OVERDUE) {
            query.bind("today", today);
        }
        if (filter.owner() != null) {
            query.bind("owner", filter.owner());
        }
        if (filter.subjectKind() != null) {
            query.bind("kind", filter.subjectKind().name());
        }
        if (filter.subject() != null) {
            query.bind("subject", filter.subject());
        }
    }

    private static RevisitRow row(ResultSet row, LocalDate today) throws SQLException {
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        return new RevisitRow(
                row.getObject("id", UUID.class),
                row.getObject("cycle_id", UUID.class),
                SubjectSql.read(row),
                row.getString("question"),
                dueOn,
                Repeat.valueOf(row.getString("repeats")),
                RevisitState.of(dueOn, row.getTimestamp("done_at") != null, today),
                row.getObject("owner_id", UUID.class),
                row.getString("owner_name"),
                last(row),
                row.getLong("version"));
    }

    private static Optional<RevisitRow.Outcome> last(ResultSet row) throws SQLException {
        UUID id = row.getObject("outcome_id", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new RevisitRow.Outcome(
                        id,
                        row.getObject("outcome_due_on", LocalDate.class),
                        row.getString("outcome"),
                        row.getString("outcome_author"),
                        row.getTimestamp("outcome_at").toInstant()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** How many wait to be looked at. */
    public record Counts(int overdue, int due) {}
}
