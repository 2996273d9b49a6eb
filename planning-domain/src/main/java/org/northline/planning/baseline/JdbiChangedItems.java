package org.northline.planning.baseline;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.TimeHorizon;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

@OnePerServer
class JdbiChangedItems implements ChangedItems {
    private static final String NEWEST = """
            SELECT b.id FROM planning.baseline b WHERE b.org_id = :org AND b.cycle_id = :cycle ORDER BY b.taken_at DESC, b.id DESC LIMIT 1
            """;

    private static final String ITEMS = """
            SELECT i.id, i.product_id, p.item_id IS NOT NULL AS live, i.starts_on, i.ends_on, i.horizon, coalesce(p.theme_id, i.id) AS group_id,
              p.cost, coalesce(p.weeks, 0) AS weeks,
              u.item_id IS NOT NULL OR EXISTS (SELECT FROM planning.change_reason r
                WHERE r.org_id = i.org_id AND r.item_id = i.id AND r.baseline_id = :baseline) AS differs
            FROM planning.roadmap_item i
            LEFT JOIN planning.plan_now(:org, :cycle) p ON p.item_id = i.id
            LEFT JOIN planning.unexplained_changes(:org, :cycle) u ON u.item_id = i.id
            WHERE i.org_id = :org AND i.cycle_id = :cycle AND i.id = ANY(:ids)
            """;

    private final Jdbi jdbi;

    @Inject
    JdbiChangedItems(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<BaselineId> newestBaseline(OrgId org, CycleId cycle) {
        return jdbi.withHandle(handle -> handle.createQuery(NEWEST)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .mapTo(UUID.class)
                .findOne()
                .map(BaselineId::new));
    }

    @Override
    public Map<UUID, ChangedItem> of(OrgId org, CycleId cycle, Collection<UUID> items) {
        return newestBaseline(org, cycle)
                .map(baseline -> jdbi.withHandle(handle -> handle
                        .createQuery(ITEMS)
                        .bind("org", org.value())
                        .bind("cycle", cycle.value())
                        .bind("baseline", baseline.value())
                        .bindArray("ids", UUID.class, items)
                        .map(JdbiChangedItems::item)
                        .stream()
                        .collect(Collectors.toMap(ChangedItem::itemId, item -> item))))
                .orElseGet(Map::of);
    }

    private static ChangedItem item(ResultSet row, StatementContext context) throws SQLException {
        AgreedState state = new AgreedState(
                row.getBoolean("live"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                TimeHorizon.valueOf(row.getString("horizon")),
                row.getObject("group_id", UUID.class),
                row.getObject("product_id", UUID.class),
                row.getBigDecimal("cost"),
                row.getBigDecimal("weeks"));
        return new ChangedItem(row.getObject("id", UUID.class), row.getBoolean("differs"), state);
    }
}
