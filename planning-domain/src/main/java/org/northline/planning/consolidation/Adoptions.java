package org.northline.planning.consolidation;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.PromoteRoadmapItem;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads which plan a cycle has adopted last and what of it waits at the gate. */
@OnePerServer
public class Adoptions {
    private static final String SELECT = """
            WITH item AS MATERIALIZED (
              SELECT i.adoption_id, i.outcome, coalesce(e.state = 'ACTIVE', false) AS there, coalesce(g.standing, 'DRAFT') AS standing
              FROM planning.adopted_item i
              LEFT JOIN planning.entry_standings(:org) e ON e.item_id = i.item_id
              LEFT JOIN planning.gate_standings(:org) g ON g.item_id = i.item_id
              WHERE i.org_id = :org AND i.adoption_id = :id)
            SELECT a.id, s.id AS scenario_id, s.name AS scenario, p.name AS adopted_by, a.changed_at AS adopted_at,
              (SELECT count(*) FROM item)::integer AS items,
              (SELECT count(*) FROM item WHERE outcome = 'DUE')::integer AS due,
              (SELECT count(*) FROM item WHERE there)::integer AS promoted,
              (SELECT count(*) FROM item WHERE NOT there AND outcome <> 'WITHDRAWN')::integer AS waiting,
              (SELECT count(*) FROM item WHERE NOT there AND outcome <> 'WITHDRAWN' AND standing = 'CLEARED')::integer AS cleared
            FROM planning.adoption a
            JOIN planning.consolidation c ON c.org_id = a.org_id AND c.id = a.consolidation_id
            JOIN planning.scenario s ON s.org_id = c.org_id AND s.id = c.scenario_id
            JOIN planning.person p ON p.org_id = a.org_id AND p.id = a.changed_by
            WHERE a.org_id = :org AND a.id = :id
            """;

    private static final String LATEST = """
            SELECT a.id FROM planning.adoption a WHERE a.org_id = :org AND a.cycle_id = :cycle ORDER BY a.changed_at DESC, a.id DESC LIMIT 1
            """;

    private static final String WAITING = """
            WITH active AS MATERIALIZED (SELECT item_id FROM planning.entry_standings(:org) WHERE state = 'ACTIVE')
            SELECT a.item_id, i.number, i.title, p.name AS product, a.quarter, coalesce(g.standing, 'DRAFT') AS standing
            FROM planning.adopted_item a
            JOIN planning.roadmap_item i ON i.org_id = a.org_id AND i.id = a.item_id AND i.withdrawn_at IS NULL
            JOIN planning.product p ON p.org_id = i.org_id AND p.id = i.product_id
            LEFT JOIN LATERAL (
              SELECT s.standing FROM planning.gate_standing s WHERE s.org_id = :org AND s.item_id = a.item_id OFFSET 0) g ON true
            WHERE a.org_id = :org AND a.adoption_id = :id AND a.outcome <> 'DUE'
              AND NOT EXISTS (SELECT FROM active e WHERE e.item_id = a.item_id)
              AND (NOT :further OR (a.quarter, a.item_id) > (:after_quarter, :after_id))
            ORDER BY a.quarter, a.item_id LIMIT :most
            """;

    /** What is asked of the gate for each item of a page, so that a page is short. */
    public static final int MOST_WAITING = 25;

    private final Jdbi jdbi;
    private final PromoteRoadmapItem promotion;

    @Inject
    public Adoptions(Jdbi jdbi, PromoteRoadmapItem promotion) {
        this.jdbi = jdbi;
        this.promotion = promotion;
    }

    /** The newest of a cycle, if a plan was ever adopted. */
    public Optional<Adoption> latest(OrgId org, CycleId cycle) {
        return jdbi.withHandle(handle -> handle.createQuery(LATEST)
                        .bind("org", org.value())
                        .bind("cycle", cycle.value())
                        .mapTo(UUID.class)
                        .findOne())
                .map(id -> get(org, new AdoptionId(id)));
    }

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    public Adoption get(OrgId org, AdoptionId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT)
                .bind("org", org.value())
                .bind("id", id.value())
                .map((row, context) -> new Adoption(
                        row.getObject("id", UUID.class),
                        row.getObject("scenario_id", UUID.class),
                        row.getString("scenario"),
                        row.getString("adopted_by"),
                        row.getObject("adopted_at", OffsetDateTime.class),
                        row.getInt("items"),
                        row.getInt("due"),
                        row.getInt("promoted"),
                        row.getInt("waiting"),
                        row.getInt("cleared")))
                .findOne()
                .orElseThrow(NotFound::new));
    }

    /** Items that were looked at and do not count on the portfolio roadmap, by quarter, each with what the gate says against it now. */
    public Page<WaitingItem> waiting(Actor actor, AdoptionId id, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        List<WaitingItem> rows = jdbi.withHandle(handle -> handle.createQuery(WAITING)
                .bind("org", actor.org().value())
                .bind("id", id.value())
                .bind("further", after.isPresent())
                .bind("after_quarter", after.map(c -> c.integer(0)).orElse(0))
                .bind("after_id", after.map(c -> c.uuid(1)).orElse(new UUID(0, 0)))
                .bind("most", limit + 1)
                .map((row, context) -> new WaitingItem(
                        row.getObject("item_id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("product"),
                        row.getInt("quarter"),
                        row.getString("standing"),
                        List.of()))
                .list());
        return Page.of(rows, limit, row -> Cursor.of(row.quarter(), row.itemId()))
                .map(row -> withReasons(actor, row));
    }

    private WaitingItem withReasons(Actor actor, WaitingItem row) {
        return new WaitingItem(
                row.itemId(),
                row.number(),
                row.title(),
                row.product(),
                row.quarter(),
                row.standing(),
                promotion.reasonsAgainst(new PromoteRoadmapItem.Command(actor, new RoadmapItemId(row.itemId()))));
    }
}
