package org.northline.planning.rollover;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.objective.KeyResultId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** What a plan has that can be carried over, and what was already; each answer in one statement. */
@OnePerServer
class Origins {
    private final Jdbi jdbi;

    @Inject
    Origins(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Of these items those that the cycle has and that are not withdrawn. */
    Map<UUID, Item> items(OrgId org, CycleId from, List<UUID> ids) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT i.id, i.title, t.id AS theme_id, p.archived_at IS NULL AS product_there, o.active AS owner_there,
                               coalesce(g.standing, 'DRAFT') AS standing
                        FROM planning.roadmap_item i
                        JOIN planning.product p ON p.org_id = i.org_id AND p.id = i.product_id
                        JOIN planning.person o ON o.org_id = i.org_id AND o.id = i.owner_id
                        LEFT JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.id
                        LEFT JOIN planning.strategic_theme t ON t.org_id = l.org_id AND t.id = l.theme_id AND t.archived_at IS NULL
                        LEFT JOIN planning.gate_standings(:org) g ON g.item_id = i.id
                        WHERE i.org_id = :org AND i.cycle_id = :cycle AND i.withdrawn_at IS NULL AND i.id = ANY(:ids)
                        """)
                .bind("org", org.value())
                .bind("cycle", from.value())
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> new Item(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        Optional.ofNullable(row.getObject("theme_id", UUID.class)),
                        row.getBoolean("product_there"),
                        row.getBoolean("owner_there"),
                        row.getString("standing")))
                .stream()
                .collect(Collectors.toMap(Item::id, Function.identity())));
    }

    /** Of these objectives those that the cycle has and that are not archived. */
    Map<UUID, Goal> objectives(OrgId org, CycleId from, List<UUID> ids) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT o.id, o.title, p.archived_at IS NULL AS product_there
                        FROM planning.objective o
                        LEFT JOIN planning.product p ON p.org_id = o.org_id AND p.id = o.product_id
                        WHERE o.org_id = :org AND o.cycle_id = :cycle AND o.archived_at IS NULL AND o.id = ANY(:ids)
                        """)
                .bind("org", org.value())
                .bind("cycle", from.value())
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Goal(row.getString("title"), row.getBoolean("product_there"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Those whose accounts are closed; nothing new is theirs. */
    Set<UUID> closedAccounts(OrgId org) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT id FROM planning.person WHERE org_id = :org AND NOT active")
                        .bind("org", org.value())
                        .mapTo(UUID.class)
                        .set());
    }

    /** The copies in a cycle of what was carried over into it, by kind and origin; without those that somebody has put away there. */
    Map<Origin, UUID> copies(OrgId org, CycleId to) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT c.kind, c.origin_id, c.copy_id FROM planning.carried_part c
                        LEFT JOIN planning.roadmap_item i ON i.org_id = c.org_id AND i.id = c.copy_item_id
                        LEFT JOIN planning.strategic_theme t ON t.org_id = c.org_id AND t.id = c.copy_theme_id
                        LEFT JOIN planning.objective o ON o.org_id = c.org_id AND o.id = c.copy_objective_id
                        WHERE c.org_id = :org AND c.to_cycle_id = :cycle AND c.undone_at IS NULL
                          AND coalesce(i.withdrawn_at, t.archived_at, o.archived_at) IS NULL
                        """)
                .bind("org", org.value())
                .bind("cycle", to.value())
                .map((row, context) -> Map.entry(
                        new Origin(PartKind.valueOf(row.getString("kind")), row.getObject("origin_id", UUID.class)),
                        row.getObject("copy_id", UUID.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** What became in a cycle of the key results of objectives that were carried over into it before: those that are still called the same. */
    Map<UUID, KeyResultId> keyResults(OrgId org, CycleId to) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT k.id, CAST(min(CAST(f.id AS text)) AS uuid) AS copy_id FROM planning.carried_part c
                        JOIN planning.objective o ON o.org_id = c.org_id AND o.id = c.copy_objective_id AND o.archived_at IS NULL
                        JOIN planning.key_result k ON k.org_id = c.org_id AND k.objective_id = c.objective_id
                        JOIN planning.key_result f ON f.org_id = o.org_id AND f.objective_id = o.id AND f.withdrawn_at IS NULL
                          AND f.title = k.title AND f.unit = k.unit
                        WHERE c.org_id = :org AND c.to_cycle_id = :cycle AND c.undone_at IS NULL
                        GROUP BY k.id HAVING count(*) = 1
                        """)
                .bind("org", org.value())
                .bind("cycle", to.value())
                .map((row, context) -> Map.entry(
                        row.getObject("id", UUID.class), new KeyResultId(row.getObject("copy_id", UUID.class))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The key results that items serve, by item. */
    Map<UUID, List<UUID>> served(OrgId org, List<UUID> items) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT l.item_id, l.key_result_id FROM planning.item_key_result l
                        WHERE l.org_id = :org AND l.item_id = ANY(:ids) AND l.withdrawn_at IS NULL
                        """)
                .bind("org", org.value())
                .bindArray("ids", UUID.class, items)
                .map((row, context) ->
                        Map.entry(row.getObject("item_id", UUID.class), row.getObject("key_result_id", UUID.class)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    /** Whether somebody has changed a copy since, worked on it, or built on it. */
    boolean changedSince(OrgId org, RolloverId id) {
        return jdbi.withHandle(handle -> handle.createQuery(CHANGED)
                .bind("org", org.value())
                .bind("id", id.value())
                .mapTo(Boolean.class)
                .one());
    }

    private static final String CHANGED = """
            WITH part AS (
              SELECT c.org_id, c.copy_item_id, c.copy_theme_id, c.copy_objective_id, r.finished_at
              FROM planning.rollover r JOIN planning.carried_part c ON c.org_id = r.org_id AND c.rollover_id = r.id
              WHERE r.org_id = :org AND r.id = :id AND c.undone_at IS NULL)
            SELECT EXISTS (SELECT FROM part p JOIN planning.roadmap_item i ON i.org_id = p.org_id AND i.id = p.copy_item_id
                WHERE i.changed_at > p.finished_at)
              OR EXISTS (SELECT FROM part p JOIN planning.gate_standings(:org) g ON g.item_id = p.copy_item_id WHERE g.standing <> 'DRAFT')
              OR EXISTS (SELECT FROM part p JOIN planning.item_estimate e ON e.org_id = p.org_id AND e.item_id = p.copy_item_id
                WHERE e.changed_at > p.finished_at)
              OR EXISTS (SELECT FROM part p JOIN planning.team_effort e ON e.org_id = p.org_id AND e.item_id = p.copy_item_id
                WHERE e.changed_at > p.finished_at)
              OR EXISTS (SELECT FROM part p JOIN planning.item_key_result e ON e.org_id = p.org_id AND e.item_id = p.copy_item_id
                WHERE e.changed_at > p.finished_at)
              OR EXISTS (SELECT FROM part p JOIN planning.item_opportunity e ON e.org_id = p.org_id AND e.item_id = p.copy_item_id
                WHERE e.withdrawn_at IS NULL)
              OR EXISTS (SELECT FROM part p JOIN planning.dependency e ON e.org_id = p.org_id AND p.copy_item_id IN (e.item_id, e.other_item_id)
                WHERE e.changed_at > p.finished_at)
              OR EXISTS (SELECT FROM part p JOIN planning.item_set_member m ON m.org_id = p.org_id AND m.item_id = p.copy_item_id
                JOIN planning.item_set s ON s.org_id = m.org_id AND s.id = m.set_id
                WHERE m.removed_at IS NULL AND greatest(m.changed_at, s.changed_at) > p.finished_at)
              OR EXISTS (SELECT FROM part p JOIN planning.tripwire w ON w.org_id = p.org_id AND w.archived_at IS NULL
                LEFT JOIN planning.key_result k ON k.org_id = w.org_id AND k.id = w.key_result_id
                WHERE (w.item_id = p.copy_item_id OR w.theme_id = p.copy_theme_id OR p.copy_objective_id IN (w.objective_id, k.objective_id))
                  AND w.changed_at > p.finished_at)
              OR EXISTS (SELECT FROM part p JOIN planning.revisit q ON q.org_id = p.org_id AND q.archived_at IS NULL
                WHERE (q.item_id = p.copy_item_id OR q.theme_id = p.copy_theme_id OR q.objective_id = p.copy_objective_id)
                  AND q.changed_at > p.finished_at)
              OR EXISTS (SELECT FROM part p JOIN planning.assumption a ON a.org_id = p.org_id AND a.item_id = p.copy_item_id
                WHERE a.withdrawn_at IS NULL)
              OR EXISTS (SELECT FROM part p JOIN planning.baseline_item b ON b.org_id = p.org_id AND b.item_id = p.copy_item_id)
              OR EXISTS (SELECT FROM part p JOIN planning.allocation_target a ON a.org_id = p.org_id AND a.theme_id = p.copy_theme_id
                WHERE a.withdrawn_at IS NULL)
              OR EXISTS (SELECT FROM part p JOIN planning.carried_part n ON n.org_id = p.org_id AND n.undone_at IS NULL
                WHERE n.item_id = p.copy_item_id OR n.theme_id = p.copy_theme_id OR n.objective_id = p.copy_objective_id)
              OR EXISTS (SELECT FROM part p JOIN planning.key_result k ON k.org_id = p.org_id AND k.objective_id = p.copy_objective_id
                JOIN planning.item_key_result l ON l.org_id = k.org_id AND l.key_result_id = k.id
                JOIN planning.roadmap_item i ON i.org_id = l.org_id AND i.id = l.item_id AND i.withdrawn_at IS NULL
                WHERE l.withdrawn_at IS NULL AND l.changed_at > p.finished_at)
              OR EXISTS (SELECT FROM part p JOIN planning.roadmap_item_theme l ON l.org_id = p.org_id AND l.theme_id = p.copy_theme_id
                JOIN planning.roadmap_item i ON i.org_id = l.org_id AND i.id = l.item_id AND i.withdrawn_at IS NULL
                WHERE NOT EXISTS (SELECT FROM part o WHERE o.copy_item_id = l.item_id))
              OR EXISTS (SELECT FROM part p JOIN planning.objective o ON o.org_id = p.org_id AND o.theme_id = p.copy_theme_id
                WHERE o.archived_at IS NULL AND NOT EXISTS (SELECT FROM part n WHERE n.copy_objective_id = o.id))
              OR EXISTS (SELECT FROM part p JOIN planning.strategic_theme t ON t.org_id = p.org_id AND t.id = p.copy_theme_id
                WHERE t.changed_at > p.finished_at)
              OR EXISTS (SELECT FROM part p JOIN planning.objective o ON o.org_id = p.org_id AND o.id = p.copy_objective_id
                LEFT JOIN planning.key_result k ON k.org_id = o.org_id AND k.objective_id = o.id
                LEFT JOIN planning.check_in c ON c.org_id = k.org_id AND c.key_result_id = k.id
                WHERE greatest(o.changed_at, k.changed_at, c.changed_at) > p.finished_at)
            """;

    /** What hangs on the copies of a roll-over and on nothing else, by its kind: it was carried along with them, unless somebody has changed it. */
    Map<AlongKind, List<UUID>> hanging(OrgId org, RolloverId id) {
        return jdbi.withHandle(handle -> handle
                .createQuery(HANGING)
                .bind("org", org.value())
                .bind("id", id.value())
                .map((row, context) ->
                        Map.entry(AlongKind.valueOf(row.getString("kind")), row.getObject("id", UUID.class)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    private static final String HANGING = """
            WITH part AS (
              SELECT c.org_id, c.copy_item_id, c.copy_theme_id, c.copy_objective_id FROM planning.carried_part c
              WHERE c.org_id = :org AND c.rollover_id = :id AND c.undone_at IS NULL)
            SELECT 'DEPENDENCY' AS kind, e.id FROM part p JOIN planning.dependency e ON e.org_id = p.org_id
              AND p.copy_item_id IN (e.item_id, e.other_item_id) WHERE e.withdrawn_at IS NULL
            UNION SELECT 'ITEM_SET', s.id FROM part p JOIN planning.item_set_member m ON m.org_id = p.org_id AND m.item_id = p.copy_item_id
              JOIN planning.item_set s ON s.org_id = m.org_id AND s.id = m.set_id WHERE m.removed_at IS NULL AND s.archived_at IS NULL
            UNION SELECT 'TRIPWIRE', e.id FROM part p JOIN planning.tripwire e ON e.org_id = p.org_id
              AND (e.item_id = p.copy_item_id OR e.theme_id = p.copy_theme_id OR e.objective_id = p.copy_objective_id
                OR e.key_result_id IN (SELECT k.id FROM planning.key_result k
                  WHERE k.org_id = p.org_id AND k.objective_id = p.copy_objective_id)) WHERE e.archived_at IS NULL
            UNION SELECT 'REVISIT', e.id FROM part p JOIN planning.revisit e ON e.org_id = p.org_id
              AND (e.item_id = p.copy_item_id OR e.theme_id = p.copy_theme_id OR e.objective_id = p.copy_objective_id)
              WHERE e.archived_at IS NULL
            """;

    /** What something carried over was before. */
    record Origin(PartKind kind, UUID id) {}

    /**
     * An item that can be carried over.
     *
     * @param productThere whether its product is still in use
     * @param ownerThere whether its owner is still active
     */
    record Item(
            UUID id, String title, Optional<UUID> theme, boolean productThere, boolean ownerThere, String standing) {}

    /**
     * An objective that can be carried over.
     *
     * @param productThere whether its product, if it is of one, is still in use
     */
    record Goal(String title, boolean productThere) {}
}
