package org.northline.planning.vision;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.vision.VisionRow.Subject;

/** Reads visions with their metrics, all of a cycle in one statement: company, portfolio, then the products by name. */
@OnePerServer
public class VisionList {
    private static final String SELECT = """
            SELECT v.id, v.cycle_id, v.level, v.product_id, p.name AS product_name, v.statement, v.horizon_years, v.version,
                   m.id AS metric_id, m.kind, m.name, m.unit, m.definition, m.last_target, m.last_result, m.target
            FROM planning.vision_statement v
            JOIN planning.planning_cycle c ON c.org_id = v.org_id AND c.id = v.cycle_id AND c.archived_at IS NULL
            LEFT JOIN planning.product p ON p.org_id = v.org_id AND p.id = v.product_id
            LEFT JOIN planning.guiding_metric m
              ON m.org_id = v.org_id AND m.vision_id = v.id AND m.withdrawn_at IS NULL
            WHERE v.org_id = :org AND <which>
            ORDER BY array_position(ARRAY['COMPANY', 'PORTFOLIO', 'PRODUCT'], v.level), p.name, v.id, m.position
            """;

    private final Jdbi jdbi;

    @Inject
    public VisionList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The visions of one cycle; a vision of an archived product is left out. */
    public List<VisionRow> ofCycle(OrgId org, CycleId cycle) {
        return read("v.cycle_id = :id AND p.archived_at IS NULL", org, cycle.value());
    }

    /** Refuses with {@link NotFound} when it is absent, of an archived cycle or another organisation's. */
    public VisionRow get(OrgId org, VisionId id) {
        return read("v.id = :id", org, id.value()).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<VisionRow> read(String which, OrgId org, UUID id) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(SELECT)
                    .define("which", which)
                    .bind("org", org.value())
                    .bind("id", id);
            Map<UUID, VisionRow> visions = new LinkedHashMap<>();
            Map<UUID, List<MetricLine>> metrics = new LinkedHashMap<>();
            query.map((row, context) -> {
                        VisionRow vision = vision(row);
                        visions.putIfAbsent(vision.id(), vision);
                        metric(row)
                                .ifPresent(line -> metrics.computeIfAbsent(vision.id(), key -> new ArrayList<>())
                                        .add(line));
                        return vision.id();
                    })
                    .list();
            return visions.values().stream()
                    .map(vision -> withMetrics(vision, metrics.getOrDefault(vision.id(), List.of())))
                    .toList();
        });
    }

    private static VisionRow vision(ResultSet row) throws SQLException {
        Optional<UUID> product = Optional.ofNullable(row.getObject("product_id", UUID.class));
        String productName = row.getString("product_name");
        return new VisionRow(
                row.getObject("id", UUID.class),
                row.getObject("cycle_id", UUID.class),
                VisionLevel.valueOf(row.getString("level")),
                product.map(id -> new Subject(id, productName)),
                row.getString("statement"),
                row.getInt("horizon_years"),
                List.of(),
                row.getLong("version"));
    }

    private static Optional<MetricLine> metric(ResultSet row) throws SQLException {
        Optional<UUID> id = Optional.ofNullable(row.getObject("metric_id", UUID.class));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MetricLine(
                id,
                MetricKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("unit"),
                row.getString("definition"),
                figure(row, "last_target"),
                figure(row, "last_result"),
                figure(row, "target")));
    }

    private static Optional<BigDecimal> figure(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column));
    }

    private static VisionRow withMetrics(VisionRow vision, List<MetricLine> metrics) {
        return new VisionRow(
                vision.id(),
                vision.cycleId(),
                vision.level(),
                vision.product(),
                vision.statement(),
                vision.horizonYears(),
                metrics,
                vision.version());
    }
}
