package org.northline.planning.roadmap;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.northline.planning.roadmap.VerdictMemory.Remembered;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the items of an organisation that are not withdrawn, a page at a time, each page in one statement, or two after a change. */
@OnePerServer
public class ItemList {
    private static final String PAGE = """
            SELECT i.id, i.number_year, i.number_serial, i.number, i.title, i.kind,
                   i.product_id, p.name AS product_name,
                   t.id AS theme_id, t.name AS theme_name, t.position AS theme_position,
                   i.horizon, i.starts_on, i.ends_on, i.owner_id, o.name AS owner_name,
                   e.item_id IS NOT NULL AS on_portfolio, i.version,
                   (<sort>) COLLATE "C" AS sort_key,
                   <still_holds>
            FROM planning.roadmap_item i
            JOIN planning.product p ON p.org_id = i.org_id AND p.id = i.product_id
            JOIN planning.person o ON o.org_id = i.org_id AND o.id = i.owner_id
            LEFT JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.id
            LEFT JOIN planning.strategic_theme t ON t.org_id = l.org_id AND t.id = l.theme_id
            LEFT JOIN planning.portfolio_entry e ON e.org_id = i.org_id AND e.item_id = i.id
            WHERE i.org_id = :org AND i.withdrawn_at IS NULL
            <conditions>
            ORDER BY sort_key, i.number_year, i.number_serial
            LIMIT <most>
            """;

    private final Jdbi jdbi;
    private final StandingMemory memory;
    private final GateStandings gate;

    @Inject
    public ItemList(Jdbi jdbi, StandingMemory memory, GateStandings gate) {
        this.jdbi = jdbi;
        this.memory = memory;
        this.gate = gate;
    }

    public Page<ListedItem> page(OrgId org, ItemFilter filter, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 3);
        return jdbi.withHandle(handle -> {
            Remembered<String> remembered = memory.of(org);
            Page<ItemRow> page = Page.of(
                    rows(handle, org, filter, limit + 1, after, remembered),
                    limit,
                    row -> Cursor.of(row.sortKey(), row.numberYear(), row.numberSerial()));
            List<UUID> ids = page.items().stream().map(ItemRow::id).toList();
            Map<UUID, String> standings = Optional.of(remembered)
                    .filter(known -> page.items().stream().allMatch(ItemRow::stillHolds))
                    .flatMap(known -> known.ofAll(ids))
                    .orElseGet(() -> gate.asked(handle, org, ids));
            return page.map(row -> new ListedItem(row, standings.getOrDefault(row.id(), "DRAFT")));
        });
    }

    private static List<ItemRow> rows(
            Handle handle,
            OrgId org,
            ItemFilter filter,
            int most,
            Optional<Cursor> after,
            Remembered<String> remembered) {
        ItemConditions conditions = ItemConditions.of(filter, after);
        Query query = handle.createQuery(PAGE)
                .define("sort", filter.sort().sql())
                .define("still_holds", VerdictMemory.STILL_HOLDS)
                .define("conditions", conditions.sql())
                .define("most", most);
        return conditions
                .bind(remembered.bind(query).bind("org", org.value()))
                .map(ItemRow::read)
                .list();
    }
}
