package org.northline.planning.portfolio;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.portfolio.Timeline.Entry;
import org.northline.planning.roadmap.VerdictMemory;
import org.northline.planning.roadmap.VerdictMemory.Remembered;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/**
 * Reads the portfolio roadmap of one cycle: one statement for each of its three lists, however many entries there are, and one more for the
 * entries after a change.
 */
@OnePerServer
public class PortfolioTimeline {
    private static final String ENTRIES = """
            SELECT i.id AS item_id, i.number_year, i.number_serial, i.number, i.title, i.product_id, l.theme_id, i.kind,
                   i.starts_on, i.ends_on, i.horizon, <verdict>
            FROM planning.portfolio_entry e
            JOIN planning.roadmap_item i ON i.org_id = e.org_id AND i.id = e.item_id
            LEFT JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.id
            <standing>
            WHERE e.org_id = :org AND i.cycle_id = :cycle
              AND (i.number_year, i.number_serial) > (:after_year, :after_serial)
            ORDER BY i.number_year, i.number_serial
            LIMIT <most>
            """;

    // The verdicts by themselves: how few rows a page may have must not make a plan of nested loops for thousands.
    private static final String JUDGED = """
            WITH standing AS MATERIALIZED (
              SELECT item_id, state, reason, tier FROM planning.entry_standings(:org)),
            extension AS MATERIALIZED (
              SELECT item_id, extended_to FROM planning.entry_extension WHERE org_id = :org),
            moment AS MATERIALIZED (SELECT head, holds_until FROM planning.gate_state WHERE org_id = :org)
            """ + ENTRIES;
    private static final String VERDICT = """
            coalesce(s.state, 'SUSPENDED') AS state,
            CASE WHEN coalesce(s.state, 'SUSPENDED') = 'SUSPENDED' THEN coalesce(s.reason, 'NO_GATE') END AS suspended_because,
            s.tier, x.extended_to, m.head, m.holds_until""";
    private static final String STANDING = """
            LEFT JOIN standing s ON s.item_id = e.item_id
            LEFT JOIN extension x ON x.item_id = e.item_id
            LEFT JOIN moment m ON true""";

    private final Jdbi jdbi;
    private final EntryMemory memory;

    @Inject
    public PortfolioTimeline(Jdbi jdbi, EntryMemory memory) {
        this.jdbi = jdbi;
        this.memory = memory;
    }

    public Timeline of(OrgId org, PlanningCycle cycle, int limit, Optional<String> cursor) {
        return jdbi.withHandle(handle -> {
            Page<Entry> page = Page.of(
                    entries(handle, org, cycle, limit + 1, Cursor.decode(cursor, 2)),
                    limit,
                    entry -> Cursor.of(entry.item().numberYear(), entry.item().numberSerial()));
            return new Timeline(
                    Quarter.of(cycle.fiscalStart(), cycle.year().getValue()),
                    page.items(),
                    products(handle, org, cycle),
                    themes(handle, org, cycle),
                    page.nextCursor());
        });
    }

    private List<Entry> entries(Handle handle, OrgId org, PlanningCycle cycle, int limit, Optional<Cursor> after) {
        Remembered<EntryVerdict> remembered = memory.of(org);
        Query query = remembered.bind(handle.createQuery(ENTRIES)
                .define("verdict", VerdictMemory.STILL_HOLDS)
                .define("standing", ""));
        List<Known> rows = bound(query, org, cycle, limit, after)
                .map(ConstructorMapper.of(Known.class))
                .list();
        return Optional.of(remembered)
                .filter(known -> rows.stream().allMatch(Known::stillHolds))
                .flatMap(known -> known.ofAll(rows.stream().map(Known::id).toList()))
                .map(verdicts -> rows.stream()
                        .map(row -> new Entry(row.item(), requireNonNull(verdicts.get(row.id()))))
                        .toList())
                .orElseGet(() -> judged(handle, org, cycle, limit, after));
    }

    private List<Entry> judged(Handle handle, OrgId org, PlanningCycle cycle, int limit, Optional<Cursor> after) {
        Query query = handle.createQuery(JUDGED).define("verdict", VERDICT).define("standing", STANDING);
        List<Judged> rows = bound(query, org, cycle, limit, after)
                .map(ConstructorMapper.of(Judged.class))
                .list();
        Map<UUID, EntryVerdict> verdicts =
                rows.stream().collect(Collectors.toMap(row -> row.item().itemId(), Judged::verdict));
        rows.stream().findFirst().ifPresent(any -> memory.keep(org, any.head(), any.holdsUntil(), verdicts));
        return rows.stream().map(row -> new Entry(row.item(), row.verdict())).toList();
    }

    private static Query bound(Query query, OrgId org, PlanningCycle cycle, int limit, Optional<Cursor> after) {
        return query.bind("org", org.value())
                .bind("cycle", cycle.id().value())
                .bind("after_year", after.map(key -> key.integer(0)).orElse(0))
                .bind("after_serial", after.map(key -> key.integer(1)).orElse(0))
                .define("most", limit);
    }

    private static List<Timeline.Product> products(Handle handle, OrgId org, PlanningCycle cycle) {
        return handle.createQuery("""
                        SELECT p.id, p.name FROM planning.product p
                        WHERE p.org_id = :org AND (p.archived_at IS NULL OR EXISTS (
                          SELECT FROM planning.portfolio_entry e
                          JOIN planning.roadmap_item i ON i.org_id = e.org_id AND i.id = e.item_id
                          WHERE e.org_id = p.org_id AND i.product_id = p.id AND i.cycle_id = :cycle))
                        ORDER BY lower(p.name), p.id
                        """)
                .bind("org", org.value())
                .bind("cycle", cycle.id().value())
                .map(ConstructorMapper.of(Timeline.Product.class))
                .list();
    }

    private static List<Timeline.Theme> themes(Handle handle, OrgId org, PlanningCycle cycle) {
        return handle.createQuery("""
                        SELECT id, name, position FROM planning.strategic_theme
                        WHERE org_id = :org AND cycle_id = :cycle
                        ORDER BY position, id
                        """)
                .bind("org", org.value())
                .bind("cycle", cycle.id().value())
                .map(ConstructorMapper.of(Timeline.Theme.class))
                .list();
    }

    /** An entry whose verdict may be known already. */
    public record Known(@Nested Timeline.Item item, boolean stillHolds) {
        UUID id() {
            return item.itemId();
        }
    }

    /** An entry with its verdict, and the moment of the gate's log at which it was found. */
    public record Judged(
            @Nested Timeline.Item item,
            @Nested EntryVerdict verdict,
            @Nullable String head,
            @Nullable OffsetDateTime holdsUntil) {}
}
