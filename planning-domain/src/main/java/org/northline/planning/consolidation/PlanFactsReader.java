package org.northline.planning.consolidation;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.consolidation.PlannedItem.Group;
import org.northline.planning.consolidation.PlannedItem.Links;
import org.northline.planning.consolidation.PlannedItem.Need;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.dependency.ItemSetKind;
import org.northline.planning.dependency.PlanLinks;
import org.northline.planning.estimate.ItemValues;
import org.northline.planning.portfolio.Quarter;
import org.northline.planning.scenario.AssumptionKind;
import org.northline.planning.scenario.AssumptionRow;
import org.northline.planning.scenario.ScenarioRow;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads the facts of a plan under the assumptions of a scenario, in nine statements however many items there are. */
@OnePerServer
class PlanFactsReader {
    private static final String QUARTERS =
            "SELECT c.fiscal_start, c.year FROM planning.planning_cycle c WHERE c.org_id = :org AND c.id = :cycle";

    private static final String PLACES = """
            SELECT i.id, i.starts_on, e.item_id IS NOT NULL AS on_portfolio, coalesce(g.standing, 'DRAFT') AS standing, g.tier
            FROM planning.roadmap_item i
            LEFT JOIN planning.portfolio_entry e ON e.org_id = i.org_id AND e.item_id = i.id
            LEFT JOIN planning.gate_standings(:org) g ON g.item_id = i.id
            WHERE i.org_id = :org AND i.cycle_id = :cycle AND i.withdrawn_at IS NULL
            """;

    private static final String EFFORTS = """
            SELECT f.item_id, f.team_id, round(f.expected, 2) AS weeks
            FROM planning.team_effort f
            JOIN planning.roadmap_item i ON i.org_id = f.org_id AND i.id = f.item_id
            WHERE f.org_id = :org AND i.cycle_id = :cycle AND i.withdrawn_at IS NULL AND f.withdrawn_at IS NULL
            """;

    private static final String TEAMS = """
            SELECT t.id, t.name, t.archived_at IS NOT NULL AS archived, q.quarter, q.weeks
            FROM planning.team t
            LEFT JOIN planning.team_capacity c ON c.org_id = t.org_id AND c.cycle_id = :cycle AND c.team_id = t.id
            LEFT JOIN planning.quarter_capacity q ON q.org_id = c.org_id AND q.capacity_id = c.id
            WHERE t.org_id = :org ORDER BY lower(t.name), t.id, q.quarter
            """;

    private static final String MONEY = """
            SELECT q.quarter, q.amount, b.year_total FROM planning.budget b
            JOIN planning.quarter_budget q ON q.org_id = b.org_id AND q.budget_id = b.id
            WHERE b.org_id = :org AND b.id = :cycle ORDER BY q.quarter
            """;

    private static final String THEMES = """
            SELECT t.id, t.name, a.share, a.tolerance FROM planning.strategic_theme t
            LEFT JOIN planning.allocation_target a
              ON a.org_id = t.org_id AND a.allocation_id = t.cycle_id AND a.theme_id = t.id AND a.withdrawn_at IS NULL
            WHERE t.org_id = :org AND t.cycle_id = :cycle ORDER BY t.position, t.id
            """;

    private static final int WHOLE = 100;

    private final Jdbi jdbi;
    private final ItemValues values;
    private final PlanLinks links;
    private final Clock clock;

    @Inject
    PlanFactsReader(Jdbi jdbi, ItemValues values, PlanLinks links, Clock clock) {
        this.jdbi = jdbi;
        this.values = values;
        this.links = links;
        this.clock = clock;
    }

    PlanFacts of(OrgId org, ScenarioRow scenario) {
        CycleId cycle = new CycleId(scenario.cycleId());
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        return jdbi.withHandle(handle -> {
            List<Quarter> quarters = quarters(handle, org, cycle);
            Map<UUID, PlannedItems.Place> places = places(handle, org, cycle);
            Map<UUID, Map<UUID, Long>> efforts = efforts(handle, org, cycle);
            PlanMoney money = money(handle, org, cycle).under(scenario);
            PlannedItems items = new PlannedItems(scenario, quarters, today, places, efforts);
            return new PlanFacts(
                    items.of(values.ofCycle(org, cycle)),
                    links(org, cycle),
                    teams(handle, org, scenario, efforts),
                    scenario.settings().pace().reviewerHours().map(hours -> (long) hours * WHOLE),
                    money.quarters(),
                    money.year(),
                    themes(handle, org, scenario, money.year()),
                    IntStream.range(0, quarters.size())
                            .mapToObj(quarter -> (long) Math.max(
                                    0, WHOLE - quarter * scenario.settings().delayPercent()))
                            .toList());
        });
    }

    private static List<Quarter> quarters(Handle handle, OrgId org, CycleId cycle) {
        return handle.createQuery(QUARTERS)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .map((row, context) -> Quarter.of(row.getObject("fiscal_start", LocalDate.class), row.getInt("year")))
                .one();
    }

    private static Map<UUID, PlannedItems.Place> places(Handle handle, OrgId org, CycleId cycle) {
        Map<UUID, PlannedItems.Place> places = new HashMap<>();
        handle.createQuery(PLACES)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .map((row, context) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new PlannedItems.Place(
                                Optional.ofNullable(row.getObject("starts_on", LocalDate.class)),
                                row.getBoolean("on_portfolio"),
                                row.getString("standing"),
                                Optional.ofNullable(row.getObject("tier", Integer.class)))))
                .forEach(place -> places.put(place.getKey(), place.getValue()));
        return places;
    }

    private static Map<UUID, Map<UUID, Long>> efforts(Handle handle, OrgId org, CycleId cycle) {
        Map<UUID, Map<UUID, Long>> efforts = new HashMap<>();
        handle.createQuery(EFFORTS)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .map((row, context) -> new Effort(
                        row.getObject("item_id", UUID.class),
                        row.getObject("team_id", UUID.class),
                        hundredths(row.getBigDecimal("weeks"))))
                .forEach(effort -> efforts.computeIfAbsent(effort.item, none -> new LinkedHashMap<>())
                        .put(effort.team, effort.weeks));
        return efforts;
    }

    private Links links(OrgId org, CycleId cycle) {
        List<PlanLinks.TiedItems> sets = links.sets(org, cycle);
        return new Links(
                links.needs(org, cycle).stream()
                        .map(need -> new Need(need.item(), need.needed()))
                        .toList(),
                groups(sets, ItemSetKind.EXCLUSIVE),
                groups(sets, ItemSetKind.TOGETHER));
    }

    private static List<Group> groups(List<PlanLinks.TiedItems> sets, ItemSetKind kind) {
        return sets.stream()
                .filter(set -> set.kind() == kind)
                .map(set -> new Group(set.name(), set.items()))
                .toList();
    }

    /** Teams that are not archived, and archived ones of which something is asked all the same. */
    private static List<PlanFacts.Team> teams(
            Handle handle, OrgId org, ScenarioRow scenario, Map<UUID, Map<UUID, Long>> efforts) {
        Map<UUID, String> names = new LinkedHashMap<>();
        Map<UUID, List<Long>> weeks = new HashMap<>();
        List<UUID> asked = efforts.values().stream()
                .flatMap(item -> item.keySet().stream())
                .distinct()
                .toList();
        handle
                .createQuery(TEAMS)
                .bind("org", org.value())
                .bind("cycle", scenario.cycleId())
                .map((row, context) -> TeamQuarter.of(row))
                .stream()
                .filter(part -> !part.archived || asked.contains(part.team))
                .forEach(part -> {
                    names.put(part.team, part.name);
                    part.weeks.ifPresent(has -> weeks.computeIfAbsent(part.team, none -> new ArrayList<>())
                            .add(under(scenario, part, has)));
                });
        return names.entrySet().stream()
                .map(team -> new PlanFacts.Team(
                        team.getKey(), team.getValue(), Optional.ofNullable(weeks.get(team.getKey()))))
                .toList();
    }

    private static long under(ScenarioRow scenario, TeamQuarter part, BigDecimal has) {
        return Math.max(
                0,
                share(hundredths(has), scenario.settings().capacityPercent())
                        + more(scenario, AssumptionKind.TEAM_WEEKS, part.quarter)
                                .filter(assumption -> part.team.equals(assumption.teamId()))
                                .mapToLong(PlanFactsReader::amount)
                                .sum());
    }

    static Stream<AssumptionRow> more(ScenarioRow scenario, AssumptionKind kind, int quarter) {
        return scenario.assumptions().stream()
                .filter(assumption ->
                        assumption.kind() == kind && Integer.valueOf(quarter).equals(assumption.quarter()));
    }

    static long amount(AssumptionRow assumption) {
        return assumption.amount() == null ? 0 : hundredths(assumption.amount());
    }

    static long share(long amount, int percent) {
        return Math.floorDiv(Math.multiplyExact(amount, (long) percent), WHOLE);
    }

    private static PlanMoney money(Handle handle, OrgId org, CycleId cycle) {
        List<QuarterMoney> parts = handle.createQuery(MONEY)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .map((row, context) -> new QuarterMoney(
                        hundredths(row.getBigDecimal("amount")),
                        Optional.ofNullable(row.getBigDecimal("year_total")).map(PlanFactsReader::hundredths)))
                .list();
        if (parts.isEmpty()) {
            return new PlanMoney(Optional.empty(), Optional.empty());
        }
        List<Long> quarters = parts.stream().map(QuarterMoney::amount).toList();
        long sum = quarters.stream().mapToLong(Long::longValue).sum();
        return new PlanMoney(
                Optional.of(quarters), Optional.of(parts.get(0).year.orElse(sum)));
    }

    private static List<PlanFacts.Theme> themes(Handle handle, OrgId org, ScenarioRow scenario, Optional<Long> budget) {
        boolean kept = scenario.settings().keepsAllocation();
        return handle.createQuery(THEMES)
                .bind("org", org.value())
                .bind("cycle", scenario.cycleId())
                .map((row, context) -> {
                    Optional<Integer> share = Optional.ofNullable(row.getObject("share", Integer.class));
                    int tolerance = row.getInt("tolerance");
                    return new PlanFacts.Theme(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            share.filter(any -> kept)
                                    .flatMap(target ->
                                            budget.map(money -> share(money, Math.max(0, target - tolerance)))),
                            share.filter(any -> kept)
                                    .flatMap(target ->
                                            budget.map(money -> share(money, Math.min(WHOLE, target + tolerance)))));
                })
                .list();
    }

    /** Rounded down, so that no plan takes what is not there. */
    private static long hundredths(BigDecimal amount) {
        return amount.movePointRight(2).setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    private record Effort(UUID item, UUID team, long weeks) {}

    private record TeamQuarter(UUID team, String name, boolean archived, int quarter, Optional<BigDecimal> weeks) {
        static TeamQuarter of(ResultSet row) throws SQLException {
            return new TeamQuarter(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getBoolean("archived"),
                    row.getInt("quarter"),
                    Optional.ofNullable(row.getBigDecimal("weeks")));
        }
    }

    private record QuarterMoney(long amount, Optional<Long> year) {}
}
