package org.northline.ethics.audit;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.audit.HistoryEvent.FieldChange;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.Page;

/** Reads the audit log, the newest first. */
@OnePerServer
public class AuditTrail {
    /** The columns that tell a score; left out as long as somebody is still to score blind. */
    private static final List<String> SCORES = List.of(
            "severity",
            "likelihood",
            "likelihood_known",
            "irreversible",
            "vulnerable_people",
            "wide_reach",
            "level",
            "inherent_level",
            "residual_level",
            "residual_severity",
            "residual_likelihood");

    /** The tables that have such columns. */
    static final List<String> SCORED = List.of("ethics.misuse_scenario", "ethics.second_score", "ethics.mitigation");

    private final Jdbi jdbi;

    @Inject
    public AuditTrail(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Page<HistoryEvent> events(Actor reader, Filter filter, Optional<String> cursor, int limit) {
        long before = Cursor.decode(cursor, 1)
                .map(key -> Long.parseLong(key.key().get(0)))
                .orElse(Long.MAX_VALUE);
        List<Line> lines = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT e.seq, e.at, e.actor_id, p.name AS actor_name, e.source, e.operation, e.item_id,
                          c.key AS field, c.value ->> 'before' AS before, c.value ->> 'after' AS after
                        FROM (SELECT a.org_id, a.seq, a.at, a.actor_id, a.source, a.operation, a.item_id, a.payload,
                            EXISTS (SELECT FROM ethics.hidden_score h WHERE h.org_id = a.org_id AND h.source = a.source
                              AND h.row_id = CASE WHEN a.source = ANY (:scored) THEN a.row_id::uuid END AND :reader <> ALL (h.known_to)) AS hidden
                          FROM ethics.audit_event a
                          WHERE a.org_id = :org AND a.seq < :before
                            AND (CAST(:item AS uuid) IS NULL OR a.item_id = CAST(:item AS uuid))
                            AND (CAST(:person AS uuid) IS NULL OR a.actor_id = CAST(:person AS uuid))
                            AND (CAST(:kind AS text) IS NULL OR a.source = ANY (:sources)
                              OR (CAST(:kind AS text) = 'PLAN' AND NOT a.source = ANY (:others)))
                          ORDER BY a.seq DESC LIMIT :limit) e
                        LEFT JOIN planning.person p ON p.org_id = e.org_id AND p.id = e.actor_id
                        LEFT JOIN LATERAL jsonb_each(CAST(e.payload AS jsonb)) c ON NOT e.hidden OR c.key <> ALL (:scores)
                        ORDER BY e.seq DESC, c.key
                        """)
                .bind("org", reader.org().value())
                .bind("reader", reader.person().value())
                .bindArray("scores", String.class, SCORES)
                .bindArray("scored", String.class, SCORED)
                .bind("before", before)
                .bind("item", filter.item() == null ? null : filter.item().toString())
                .bind("person", filter.person() == null ? null : filter.person().toString())
                .bind("kind", filter.kind() == null ? null : filter.kind().name())
                .bindArray("sources", String.class, sources(filter))
                .bindArray("others", String.class, allNamedSources())
                .bind("limit", limit + 1)
                .map((row, context) -> line(row))
                .list());
        return Page.of(events(lines), limit, event -> Cursor.of(event.id()));
    }

    private static List<String> sources(Filter filter) {
        return filter.kind() == null ? List.of() : filter.kind().sources();
    }

    private static List<String> allNamedSources() {
        return Arrays.stream(EventKind.values())
                .flatMap(kind -> kind.sources().stream())
                .toList();
    }

    private static List<HistoryEvent> events(List<Line> lines) {
        Map<Long, List<Line>> bySeq = new LinkedHashMap<>();
        lines.forEach(line ->
                bySeq.computeIfAbsent(line.seq(), seq -> new ArrayList<>()).add(line));
        return bySeq.values().stream().map(AuditTrail::event).toList();
    }

    private static HistoryEvent event(List<Line> lines) {
        Line first = lines.get(0);
        Map<String, FieldChange> changes = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.field() != null) {
                changes.put(line.field(), new FieldChange(line.field(), line.before(), line.after()));
            }
        }
        return new HistoryEvent(
                Long.toString(first.seq()),
                first.at(),
                first.actor(),
                HistorySentences.of(first.source(), first.operation(), changes),
                EventKind.of(first.source()),
                List.copyOf(changes.values()),
                first.itemId());
    }

    private static Line line(ResultSet row) throws SQLException {
        UUID actor = row.getObject("actor_id", UUID.class);
        String name = row.getString("actor_name");
        return new Line(
                row.getLong("seq"),
                row.getString("at"),
                actor == null || name == null ? null : new HistoryEvent.HistoryActor(actor, name),
                row.getString("source"),
                row.getString("operation"),
                row.getObject("item_id", UUID.class),
                row.getString("field"),
                row.getString("before"),
                row.getString("after"));
    }

    /** Which events are asked for; what is absent does not limit them. */
    public record Filter(
            @Nullable UUID item,
            @Nullable UUID person,
            @Nullable EventKind kind) {}

    /** One field of one event. */
    private record Line(
            long seq,
            String at,
            HistoryEvent.@Nullable HistoryActor actor,
            String source,
            String operation,
            @Nullable UUID itemId,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after) {}
}
