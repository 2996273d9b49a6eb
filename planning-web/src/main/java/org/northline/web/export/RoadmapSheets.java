package org.northline.web.export;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.northline.planning.budget.PlannedAllocations;
import org.northline.planning.cycle.CyclePhase;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.portfolio.PortfolioTimeline;
import org.northline.planning.roadmap.ItemFilter;
import org.northline.planning.roadmap.ItemList;
import org.northline.planning.roadmap.ItemSort;
import org.northline.planning.roadmap.ListedItem;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;
import org.northline.web.export.RoadmapSheet.Board;
import org.northline.web.portfolio.PortfolioRoadmapView;

/** Reads what files of the portfolio roadmap show, by the same read as its screen. */
@OnePerServer
public class RoadmapSheets {
    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_WAITING = 50;
    private static final List<String> WAITING = List.of(
            "IN_REVIEW",
            "AWAITING_SIGN_OFF",
            "CLEARED",
            "BLOCKED",
            "RETURNED",
            "INVALIDATED",
            "EXPIRED",
            "UNDER_APPEAL");

    private final PortfolioTimeline timeline;
    private final ItemList items;
    private final PlannedAllocations allocations;
    private final Clock clock;

    @Inject
    public RoadmapSheets(PortfolioTimeline timeline, ItemList items, PlannedAllocations allocations, Clock clock) {
        this.timeline = timeline;
        this.items = items;
        this.allocations = allocations;
        this.clock = clock;
    }

    /** The roadmap alone, which CSV, the workbook, JSON and single pictures show. */
    RoadmapSheet roadmap(OrgId org, PlanningCycle cycle, LanesBy lanesBy) {
        PortfolioRoadmapView roadmap =
                PortfolioRoadmapView.of(cycle, timeline.of(org, cycle, MOST_ENTRIES, Optional.empty()));
        LocalDate today = LocalDate.now(clock);
        return new RoadmapSheet(roadmap, lanesBy, today, mark(cycle, today), Optional.empty());
    }

    /** With what a board is told beside it. */
    RoadmapSheet forBoard(OrgId org, PlanningCycle cycle, LanesBy lanesBy) {
        RoadmapSheet roadmap = roadmap(org, cycle, lanesBy);
        Page<ListedItem> waiting = items.page(org, waitingOf(cycle), MOST_WAITING, Optional.empty());
        Board board = new Board(waiting.items(), waiting.nextCursor().isPresent(), allocations.of(org, cycle));
        return new RoadmapSheet(roadmap.roadmap(), lanesBy, roadmap.today(), roadmap.mark(), Optional.of(board));
    }

    /** A year that is still being planned is a draft, whatever the gate has cleared of it. */
    public static String mark(PlanningCycle cycle, LocalDate today) {
        boolean agreed = cycle.phase().compareTo(CyclePhase.DEPLOY) >= 0;
        return agreed ? "As of " + RoadmapSheet.date(today) : "Draft";
    }

    private static ItemFilter waitingOf(PlanningCycle cycle) {
        return new ItemFilter(
                cycle.id().value(), null, null, null, List.of(), List.of(), WAITING, false, null, ItemSort.NUMBER);
    }
}
