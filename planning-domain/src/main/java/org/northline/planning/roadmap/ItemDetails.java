package org.northline.planning.roadmap;

import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads one item, withdrawn or not, with everything that its page shows, in one statement. */
@OnePerServer
public class ItemDetails {
    private static final String ITEM = """
            SELECT i.id, i.number, i.cycle_id, c.name AS cycle_name, i.product_id, p.name AS product_name,
                   t.id AS theme_id, t.name AS theme_name, t.position AS theme_position,
                   i.owner_id, o.name AS owner_name, i.kind, i.title, i.problem, i.target_users, i.payer, i.revenue_link,
                   i.data_categories, i.automation_use, i.geography, i.channel, i.population,
                   i.horizon, i.starts_on, i.ends_on, i.external_source, i.external_key,
                   i.revision, i.content_hash, i.withdrawn_at, i.version, i.changed_at, w.name AS changed_by_name,
                   <gate_columns>
            FROM planning.roadmap_item i
            JOIN planning.planning_cycle c ON c.org_id = i.org_id AND c.id = i.cycle_id
            JOIN planning.product p ON p.org_id = i.org_id AND p.id = i.product_id
            JOIN planning.person o ON o.org_id = i.org_id AND o.id = i.owner_id
            JOIN planning.person w ON w.org_id = i.org_id AND w.id = i.changed_by
            LEFT JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.id
            LEFT JOIN planning.strategic_theme t ON t.org_id = l.org_id AND t.id = l.theme_id
            <gate>
            WHERE i.org_id = :org AND i.id = :id
            """;

    private static final String GATE_COLUMNS = """
            coalesce(g.standing, 'DRAFT') AS standing, s.state AS entry_state, s.reason AS entry_reason, e.entered_at,
            b.name AS entered_by_name
            """;

    private static final String GATE = """
            LEFT JOIN planning.gate_standing g ON g.org_id = i.org_id AND g.item_id = i.id
            LEFT JOIN planning.portfolio_entry e ON e.org_id = i.org_id AND e.item_id = i.id
            LEFT JOIN planning.entry_standing s ON s.org_id = e.org_id AND s.item_id = e.item_id
            LEFT JOIN planning.person b ON b.org_id = e.org_id AND b.id = e.entered_by
            """;

    private static final String NEVER_AT_THE_GATE = """
            'DRAFT' AS standing, NULL AS entry_state, NULL AS entry_reason, CAST(NULL AS timestamptz) AS entered_at,
            NULL AS entered_by_name
            """;

    private final Jdbi jdbi;

    @Inject
    public ItemDetails(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    public ItemDetail get(OrgId org, RoadmapItemId id) {
        return read(org, id, GATE_COLUMNS, GATE);
    }

    /**
     * An item that the running transaction has added: nobody else has seen it, so there is nothing to ask the gate. While
     * it is read, everybody else who adds an item waits for its number.
     */
    public ItemDetail ofNew(OrgId org, RoadmapItemId id) {
        return read(org, id, NEVER_AT_THE_GATE, "");
    }

    private ItemDetail read(OrgId org, RoadmapItemId id, String gateColumns, String gate) {
        return jdbi.withHandle(handle -> handle.createQuery(ITEM)
                .define("gate_columns", gateColumns)
                .define("gate", gate)
                .bind("org", org.value())
                .bind("id", id.value())
                .map(ConstructorMapper.of(ItemDetail.class))
                .findOne()
                .orElseThrow(NotFound::new));
    }
}
