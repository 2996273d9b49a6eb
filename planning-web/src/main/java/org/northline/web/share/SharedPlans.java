package org.northline.web.share;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.portfolio.PortfolioTimeline;
import org.northline.planning.portfolio.Timeline;
import org.northline.planning.portfolio.Timeline.Entry;
import org.northline.planning.share.SharedFacts;
import org.northline.planning.shared.Money;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.web.export.RoadmapSheets;
import org.northline.web.share.SharedPlan.SharedEntry;
import org.northline.web.share.SharedPlan.SharedLane;
import org.northline.web.share.SharedPlan.SharedQuarter;

/**
 * Reads the roadmap for people without an account, by the read that its screen uses. What does not stand as cleared at this moment is left out, so that
 * a suspended item is gone from a link with the next look at it.
 */
@OnePerServer
public class SharedPlans {
    private static final int MOST_ENTRIES = 5_000;
    private static final String CLEARED = "ACTIVE";

    private final PortfolioTimeline timeline;
    private final SharedFacts facts;
    private final Clock clock;

    @Inject
    public SharedPlans(PortfolioTimeline timeline, SharedFacts facts, Clock clock) {
        this.timeline = timeline;
        this.facts = facts;
        this.clock = clock;
    }

    SharedPlan live(OrgId org, PlanningCycle cycle, boolean money, boolean names) {
        Timeline roadmap = timeline.of(org, cycle, MOST_ENTRIES, Optional.empty());
        List<Entry> cleared = roadmap.entries().stream()
                .filter(entry -> entry.verdict().state().equals(CLEARED))
                .toList();
        Map<UUID, String> owners = names ? facts.owners(org, cycle.id()) : Map.of();
        Map<UUID, BigDecimal> costs = money ? facts.costs(org, cycle.id()) : Map.of();
        Keys products = new Keys("p");
        Keys themes = new Keys("t");
        roadmap.products().stream()
                .filter(product -> cleared.stream()
                        .anyMatch(entry -> entry.item().productId().equals(product.id())))
                .forEach(product -> products.add(product.id(), product.name()));
        roadmap.themes().stream()
                .filter(theme -> cleared.stream()
                        .anyMatch(entry -> theme.id().equals(entry.item().themeId())))
                .forEach(theme -> themes.add(theme.id(), theme.name()));
        LocalDate today = LocalDate.now(clock);
        return new SharedPlan(
                cycle.name(),
                cycle.year().getValue(),
                today,
                RoadmapSheets.mark(cycle, today),
                roadmap.quarters().stream()
                        .map(quarter -> new SharedQuarter(quarter.label(), quarter.startsOn(), quarter.endsOn()))
                        .toList(),
                cleared.stream()
                        .map(Entry::item)
                        .map(item -> entry(item, products, themes, owners, costs, cycle))
                        .toList(),
                products.lanes(),
                themes.lanes());
    }

    private static SharedEntry entry(
            Timeline.Item item,
            Keys products,
            Keys themes,
            Map<UUID, String> owners,
            Map<UUID, BigDecimal> costs,
            PlanningCycle cycle) {
        return new SharedEntry(
                item.number(),
                item.title(),
                products.of(item.productId()).orElseThrow(),
                Optional.ofNullable(item.themeId()).flatMap(themes::of).orElse(null),
                item.kind(),
                item.startsOn(),
                item.endsOn(),
                item.horizon(),
                Optional.ofNullable(owners.get(item.itemId())),
                Optional.ofNullable(costs.get(item.itemId())).map(cost -> new Money(cost, cycle.currency())));
    }

    /** What stands in an answer in the place of ids. */
    private static final class Keys {
        private final String start;
        private final Map<UUID, SharedLane> lanes = new LinkedHashMap<>();

        private Keys(String start) {
            this.start = start;
        }

        private void add(UUID id, String name) {
            lanes.put(id, new SharedLane(start + (lanes.size() + 1), name));
        }

        private Optional<String> of(UUID id) {
            return Optional.ofNullable(lanes.get(id)).map(SharedLane::key);
        }

        private List<SharedLane> lanes() {
            return new ArrayList<>(lanes.values());
        }
    }
}
