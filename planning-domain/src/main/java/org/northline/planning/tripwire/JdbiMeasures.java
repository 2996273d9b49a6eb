package org.northline.planning.tripwire;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

@OnePerServer
class JdbiMeasures implements Measures {
    private static final String KEY_RESULT = """
            SELECT k.unit FROM planning.key_result k
            JOIN planning.objective o ON o.org_id = k.org_id AND o.id = k.objective_id AND o.archived_at IS NULL AND o.cycle_id = :cycle
            WHERE k.org_id = :org AND k.id = :id AND k.withdrawn_at IS NULL
            """;

    private static final String METRIC = """
            SELECT m.unit FROM planning.guiding_metric m
            JOIN planning.vision_statement v ON v.org_id = m.org_id AND v.id = m.vision_id AND v.cycle_id = :cycle
            WHERE m.org_id = :org AND m.id = :id AND m.withdrawn_at IS NULL
            """;

    private final Jdbi jdbi;

    @Inject
    JdbiMeasures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<String> unit(OrgId org, CycleId cycle, Measure measure) {
        return jdbi.withHandle(handle -> handle.createQuery(measure.kind() == MeasureKind.METRIC ? METRIC : KEY_RESULT)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .bind("id", measure.id())
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public List<Figure> figures(OrgId org, Measure measure, String unit, LocalDate from) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT f.day, f.written_at, f.value FROM planning.measured_figure f
                        WHERE f.org_id = :org AND f.measure_id = :id AND f.unit = :unit AND f.day >= :from
                        """)
                .bind("org", org.value())
                .bind("id", measure.id())
                .bind("unit", unit)
                .bind("from", from)
                .map((row, context) -> new Figure(
                        row.getObject("day", LocalDate.class),
                        row.getTimestamp("written_at").toInstant(),
                        row.getBigDecimal("value")))
                .list());
    }

    @Override
    public Optional<UUID> newestReason(OrgId org, CycleId cycle, UUID item) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT r.id FROM planning.change_reason r
                        JOIN planning.roadmap_item i ON i.org_id = r.org_id AND i.id = r.item_id AND i.cycle_id = :cycle
                        WHERE r.org_id = :org AND r.item_id = :item ORDER BY r.changed_at DESC, r.id DESC LIMIT 1
                        """)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .bind("item", item)
                .mapTo(UUID.class)
                .findOne());
    }
}
