package org.northline.planning.dependency;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.GateStandings;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/**
 * Reads what items have to do with each other, by their numbers; each page in one statement and one or two more for the gate. A need goes with the
 * item that has it, a relation with both of its items, when they are withdrawn.
 */
@OnePerServer
public class DependencyList {
    private static final String SELECT = """
            SELECT d.id, d.kind, d.note, d.version, <broken> AS broken, <item>, <other>
            FROM planning.dependency d
            JOIN planning.roadmap_item i ON i.org_id = d.org_id AND i.id = d.item_id
            JOIN planning.product p ON p.org_id = i.org_id AND p.id = i.product_id
            JOIN planning.roadmap_item o ON o.org_id = d.org_id AND o.id = d.other_item_id
            JOIN planning.product q ON q.org_id = o.org_id AND q.id = o.product_id
            WHERE d.org_id = :org AND d.withdrawn_at IS NULL
            """.replace("<broken>", BrokenOrder.SQL)
            .replace("<item>", DependentItem.columns("i", "p", "item"))
            .replace("<other>", DependentItem.columns("o", "q", "other"));

    private static final String OF_CYCLE =
            " AND d.cycle_id = :cycle AND (i.withdrawn_at IS NULL OR d.kind = 'RELATES_TO' AND o.withdrawn_at IS NULL)";

    private static final String AFTER =
            " AND (i.number_year, i.number_serial, o.number_year, o.number_serial, d.kind) > (:after_year, :after_serial,"
                    + " :after_other_year, :after_other_serial, :after_kind)";

    private static final String ORDER =
            " ORDER BY i.number_year, i.number_serial, o.number_year, o.number_serial, d.kind LIMIT :most";

    private final Jdbi jdbi;
    private final GateStandings gate;

    @Inject
    public DependencyList(Jdbi jdbi, GateStandings gate) {
        this.jdbi = jdbi;
        this.gate = gate;
    }

    public Page<ListedDependency> page(
            OrgId org, CycleId cycle, DependencyFilter filter, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 5);
        String sql = SELECT + OF_CYCLE + conditions(filter) + (after.isPresent() ? AFTER : "") + ORDER;
        List<DependencyRow> rows = jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql)
                    .bind("org", org.value())
                    .bind("cycle", cycle.value())
                    .bind("most", limit + 1);
            after.ifPresent(last -> bindAfter(query, last));
            return bind(query, filter).map(DependencyList::row).list();
        });
        return listed(org, Page.of(rows, limit, DependencyList::key));
    }

    /** Refuses with {@link NotFound} when it is absent, withdrawn or another organisation's. */
    public ListedDependency get(OrgId org, DependencyId id) {
        DependencyRow row = jdbi.withHandle(handle -> handle.createQuery(SELECT + " AND d.id = :id")
                .bind("org", org.value())
                .bind("id", id.value())
                .map(DependencyList::row)
                .findOne()
                .orElseThrow(NotFound::new));
        return listed(org, new Page<>(List.of(row), Optional.empty())).items().get(0);
    }

    private Page<ListedDependency> listed(OrgId org, Page<DependencyRow> page) {
        Set<UUID> items = page.items().stream()
                .flatMap(row -> Stream.of(row.item().id(), row.other().id()))
                .collect(Collectors.toSet());
        Map<UUID, String> standings = gate.of(org, items);
        return page.map(row -> new ListedDependency(
                row,
                standings.getOrDefault(row.item().id(), "DRAFT"),
                standings.getOrDefault(row.other().id(), "DRAFT")));
    }

    private static String conditions(DependencyFilter filter) {
        return (filter.product() == null ? "" : " AND (i.product_id = :product OR o.product_id = :product)")
                + (filter.item() == null ? "" : " AND (d.item_id = :item OR d.other_item_id = :item)")
                + (filter.kind() == null ? "" : " AND d.kind = :kind")
                + (filter.brokenOnly() ? " AND " + BrokenOrder.SQL + " IS NOT NULL" : "");
    }

    private static Query bind(Query query, DependencyFilter filter) {
        if (filter.product() != null) {
            query.bind("product", filter.product());
        }
        if (filter.item() != null) {
            query.bind("item", filter.item());
        }
        return filter.kind() == null ? query : query.bind("kind", filter.kind().name());
    }

    private static void bindAfter(Query query, Cursor last) {
        query.bind("after_year", last.integer(0))
                .bind("after_serial", last.integer(1))
                .bind("after_other_year", last.integer(2))
                .bind("after_other_serial", last.integer(3))
                .bind("after_kind", last.text(4));
    }

    private static Cursor key(DependencyRow row) {
        return Cursor.of(
                row.item().numberYear(),
                row.item().numberSerial(),
                row.other().numberYear(),
                row.other().numberSerial(),
                row.kind());
    }

    private static DependencyRow row(ResultSet row, StatementContext context) throws SQLException {
        String broken = row.getString("broken");
        return new DependencyRow(
                row.getObject("id", UUID.class),
                DependencyKind.valueOf(row.getString("kind")),
                DependentItem.read(row, "item"),
                DependentItem.read(row, "other"),
                row.getString("note"),
                broken == null ? null : BrokenOrder.valueOf(broken),
                row.getLong("version"));
    }
}
