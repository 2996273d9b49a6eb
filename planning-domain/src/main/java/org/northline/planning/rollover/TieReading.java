package org.northline.planning.rollover;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.dependency.DependencyKind;
import org.northline.planning.dependency.ItemSetKind;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads how items are tied, each answer in one statement. */
@OnePerServer
class TieReading {
    private final Jdbi jdbi;

    @Inject
    TieReading(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Of which these items are one end. */
    List<Tie> ties(OrgId org, List<UUID> items) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.kind, d.item_id, d.other_item_id, d.note FROM planning.dependency d
                        JOIN planning.roadmap_item i ON i.org_id = d.org_id AND i.id = d.item_id AND i.withdrawn_at IS NULL
                        JOIN planning.roadmap_item o ON o.org_id = d.org_id AND o.id = d.other_item_id AND o.withdrawn_at IS NULL
                        WHERE d.org_id = :org AND d.withdrawn_at IS NULL AND (d.item_id = ANY(:items) OR d.other_item_id = ANY(:items))
                        ORDER BY d.id
                        """)
                .bind("org", org.value())
                .bindArray("items", UUID.class, items)
                .map((row, context) -> new Tie(
                        DependencyKind.valueOf(row.getString("kind")),
                        row.getObject("item_id", UUID.class),
                        row.getObject("other_item_id", UUID.class),
                        row.getString("note")))
                .list());
    }

    /** With those of their items that are not withdrawn. */
    List<TiedSet> sets(OrgId org, CycleId cycle) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT t.name, t.kind, array_agg(t.item_id ORDER BY t.item_id) AS items FROM planning.tie t
                        WHERE t.org_id = :org AND t.cycle_id = :cycle GROUP BY t.set_id, t.name, t.kind ORDER BY lower(t.name)
                        """)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .map((row, context) ->
                        new TiedSet(row.getString("name"), ItemSetKind.valueOf(row.getString("kind")), items(row)))
                .list());
    }

    /** Small letters, of every set that is not archived. */
    Set<String> setNames(OrgId org, CycleId cycle) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT lower(s.name) FROM planning.item_set s
                        WHERE s.org_id = :org AND s.cycle_id = :cycle AND s.archived_at IS NULL
                        """)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .mapTo(String.class)
                .set());
    }

    private static List<UUID> items(ResultSet row) throws SQLException {
        return List.of((UUID[]) row.getArray("items").getArray());
    }

    /** What an item has to do with another one. */
    record Tie(DependencyKind kind, UUID item, UUID other, String note) {}

    /** A set of items. */
    record TiedSet(String name, ItemSetKind kind, List<UUID> items) {
        TiedSet {
            items = List.copyOf(items);
        }
    }
}
