package org.northline.planning.baseline;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads how an item stands to what was agreed, and the reasons that were given for it, the newest first. */
@OnePerServer
public class ItemDrifts {
    private static final String DRIFT = """
            SELECT i.cycle_id, i.product_id, b.id AS baseline_id, b.name AS baseline_name, coalesce(u.fields, '{}') AS fields
            FROM planning.roadmap_item i
            LEFT JOIN LATERAL (
              SELECT n.id, n.name FROM planning.baseline n WHERE n.org_id = i.org_id AND n.cycle_id = i.cycle_id
              ORDER BY n.taken_at DESC, n.id DESC LIMIT 1) b ON true
            LEFT JOIN LATERAL (SELECT c.fields FROM planning.unexplained_changes(i.org_id, i.cycle_id) c
              WHERE b.id IS NOT NULL AND c.item_id = i.id) u ON true
            WHERE i.org_id = :org AND i.id = :item
            """;

    private static final String REASONS = """
            SELECT r.id, r.code, r.sentence, r.changed_at AS given_at, p.name AS given_by_name
            FROM planning.change_reason r JOIN planning.person p ON p.org_id = r.org_id AND p.id = r.changed_by
            WHERE r.org_id = :org AND r.item_id = :item
            """;

    private static final String AFTER = " AND (r.changed_at, r.id) < (:after_at, :after_id)";

    private final Jdbi jdbi;

    @Inject
    public ItemDrifts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Refuses with {@link NotFound} when the item is absent or another organisation's. */
    public ItemDrift of(OrgId org, RoadmapItemId item) {
        return jdbi.withHandle(handle -> handle.createQuery(DRIFT)
                .bind("org", org.value())
                .bind("item", item.value())
                .map(ItemDrifts::drift)
                .findOne()
                .orElseThrow(NotFound::new));
    }

    public Page<GivenReason> reasons(OrgId org, RoadmapItemId item, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        String sql = REASONS + (after.isPresent() ? AFTER : "") + " ORDER BY r.changed_at DESC, r.id DESC LIMIT :most";
        List<Listed> rows = jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql)
                    .bind("org", org.value())
                    .bind("item", item.value())
                    .bind("most", limit + 1);
            after.ifPresent(last -> query.bind("after_at", last.instant(0).atOffset(ZoneOffset.UTC))
                    .bind("after_id", last.uuid(1)));
            return query.map(ItemDrifts::listed).list();
        });
        return Page.of(rows, limit, row -> Cursor.of(row.reason.givenAt(), row.id))
                .map(Listed::reason);
    }

    private static ItemDrift drift(ResultSet row, StatementContext context) throws SQLException {
        UUID baseline = row.getObject("baseline_id", UUID.class);
        return new ItemDrift(
                baseline == null
                        ? Optional.empty()
                        : Optional.of(new ItemDrift.Agreed(baseline, row.getString("baseline_name"))),
                row.getObject("cycle_id", UUID.class),
                row.getObject("product_id", UUID.class),
                PlannedItem.texts(row, "fields").stream()
                        .map(UnexplainedField::valueOf)
                        .toList());
    }

    private static Listed listed(ResultSet row, StatementContext context) throws SQLException {
        return new Listed(row.getObject("id", UUID.class), GivenReason.read(row).orElseThrow(NotFound::new));
    }

    private record Listed(UUID id, GivenReason reason) {}
}
