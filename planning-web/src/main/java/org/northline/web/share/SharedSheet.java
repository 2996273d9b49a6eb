package org.northline.web.share;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.northline.planning.share.SharedLanes;
import org.northline.web.export.LanesBy;
import org.northline.web.export.RoadmapSheet;
import org.northline.web.portfolio.PortfolioRoadmapView;
import org.northline.web.portfolio.PortfolioRoadmapView.Cycle;
import org.northline.web.portfolio.PortfolioRoadmapView.EntryRow;
import org.northline.web.portfolio.PortfolioRoadmapView.Lane;
import org.northline.web.portfolio.PortfolioRoadmapView.QuarterView;
import org.northline.web.portfolio.PortfolioRoadmapView.ThemeLane;
import org.northline.web.share.SharedPlan.SharedEntry;

/** A shared plan as files are made of: from what is sent and from nothing else, so that a file cannot hold what the answer does not. */
final class SharedSheet {
    private static final String CLEARED = "ACTIVE";

    private SharedSheet() {}

    static RoadmapSheet of(SharedPlan plan, SharedLanes lanes) {
        PortfolioRoadmapView roadmap = new PortfolioRoadmapView(
                new Cycle(id("cycle"), plan.cycle(), plan.year()),
                plan.quarters().stream()
                        .map(quarter -> new QuarterView(quarter.label(), quarter.startsOn(), quarter.endsOn()))
                        .toList(),
                plan.entries().stream().map(SharedSheet::row).toList(),
                plan.products().stream()
                        .map(product -> new Lane(id(product.key()), product.name()))
                        .toList(),
                themes(plan),
                null);
        LanesBy lanesBy = switch (lanes) {
            case PRODUCT -> LanesBy.PRODUCT;
            case THEME -> LanesBy.THEME;
        };
        return new RoadmapSheet(roadmap, lanesBy, plan.asOf(), plan.mark(), Optional.empty());
    }

    private static List<ThemeLane> themes(SharedPlan plan) {
        return IntStream.range(0, plan.themes().size())
                .mapToObj(at -> new ThemeLane(
                        id(plan.themes().get(at).key()), plan.themes().get(at).name(), at + 1))
                .toList();
    }

    private static EntryRow row(SharedEntry entry) {
        return new EntryRow(
                id(entry.number()),
                entry.number(),
                entry.title(),
                id(entry.product()),
                entry.theme() == null ? null : id(entry.theme()),
                entry.kind(),
                entry.startsOn(),
                entry.endsOn(),
                entry.horizon(),
                CLEARED,
                null,
                null,
                null);
    }

    /** Of the key and of nothing that the database knows. */
    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(UTF_8));
    }
}
