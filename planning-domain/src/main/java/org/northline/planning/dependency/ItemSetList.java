package org.northline.planning.dependency;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
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
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the sets that are not archived, by name without regard to case, each page with the items of its sets in one statement. */
@OnePerServer
public class ItemSetList {
    private static final String SETS = """
            WITH chosen AS MATERIALIZED (
              SELECT s.org_id, s.id, s.name, s.kind, s.version FROM planning.item_set s
              WHERE s.org_id = :org AND s.archived_at IS NULL <conditions>
              ORDER BY lower(s.name) LIMIT :most)
            SELECT s.id, s.name, s.kind, s.version, <item>
            FROM chosen s
            LEFT JOIN planning.tie t ON t.org_id = s.org_id AND t.set_id = s.id
            LEFT JOIN planning.roadmap_item i ON i.org_id = t.org_id AND i.id = t.item_id
            LEFT JOIN planning.product p ON p.org_id = i.org_id AND p.id = i.product_id
            ORDER BY lower(s.name), i.number_year, i.number_serial
            """.replace("<item>", DependentItem.columns("i", "p", "item"));

    private static final String OF_CYCLE = "AND s.cycle_id = :cycle AND lower(s.name) > lower(:after)";

    private static final String WITH_ITEM =
            " AND EXISTS (SELECT FROM planning.tie t WHERE t.org_id = s.org_id AND t.set_id = s.id AND t.item_id = :item)";

    private final Jdbi jdbi;

    @Inject
    public ItemSetList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All of the cycle, or those alone that have the item. */
    public Page<ItemSetRow> page(OrgId org, CycleId cycle, @Nullable UUID item, int limit, Optional<String> cursor) {
        String after = Cursor.decode(cursor, 1).map(c -> c.text(0)).orElse("");
        String sql = SETS.replace("<conditions>", item == null ? OF_CYCLE : OF_CYCLE + WITH_ITEM);
        List<Part> parts = jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql)
                    .bind("org", org.value())
                    .bind("cycle", cycle.value())
                    .bind("after", after)
                    .bind("most", limit + 1);
            if (item != null) {
                query.bind("item", item);
            }
            return query.map(ItemSetList::part).list();
        });
        return Page.of(sets(parts), limit, set -> Cursor.of(set.name()));
    }

    /** Refuses with {@link NotFound} when it is absent, archived or another organisation's. */
    public ItemSetRow get(OrgId org, ItemSetId id) {
        List<Part> parts = jdbi.withHandle(handle -> handle.createQuery(SETS.replace("<conditions>", "AND s.id = :id"))
                .bind("org", org.value())
                .bind("id", id.value())
                .bind("most", 1)
                .map(ItemSetList::part)
                .list());
        return sets(parts).stream().findFirst().orElseThrow(NotFound::new);
    }

    private static List<ItemSetRow> sets(List<Part> parts) {
        Map<UUID, List<Part>> bySet = new LinkedHashMap<>();
        parts.forEach(part ->
                bySet.computeIfAbsent(part.set.id(), none -> new ArrayList<>()).add(part));
        return bySet.values().stream().map(ItemSetList::set).toList();
    }

    private static ItemSetRow set(List<Part> parts) {
        ItemSetRow first = parts.get(0).set;
        return new ItemSetRow(
                first.id(),
                first.name(),
                first.kind(),
                parts.stream().flatMap(part -> part.item.stream()).toList(),
                first.version());
    }

    private static Part part(ResultSet row, StatementContext context) throws SQLException {
        return new Part(
                new ItemSetRow(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        ItemSetKind.valueOf(row.getString("kind")),
                        List.of(),
                        row.getLong("version")),
                row.getObject("item_id", UUID.class) == null
                        ? Optional.empty()
                        : Optional.of(DependentItem.read(row, "item")));
    }

    /** A set with one of its items, or without any when it has none left. */
    private record Part(ItemSetRow set, Optional<DependentItem> item) {
        private Part {
            requireNonNull(set, "set");
            requireNonNull(item, "item");
        }
    }
}
