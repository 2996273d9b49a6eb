package org.northline.web.export;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.northline.planning.baseline.BaselineId;
import org.northline.planning.baseline.DifferenceFilter;
import org.northline.planning.baseline.PlanComparisons;
import org.northline.planning.baseline.PlanDifference;
import org.northline.planning.baseline.PlanDifferences;
import org.northline.planning.baseline.PlanMoment.Taken;
import org.northline.planning.baseline.PlanMoments;
import org.northline.planning.baseline.TwoMoments;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.gate.Reason;
import org.northline.planning.objective.ObjectiveList;
import org.northline.planning.objective.ObjectiveRow;
import org.northline.planning.portfolio.GateCounts;
import org.northline.planning.roadmap.ListedItem;
import org.northline.planning.roadmap.PromoteRoadmapItem;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.Page;
import org.northline.planning.strategy.StrategyReview;
import org.northline.planning.vision.VisionList;
import org.northline.web.export.BoardPack.Audience;
import org.northline.web.export.BoardPack.Changes;
import org.northline.web.export.BoardPack.Waiting;
import org.northline.web.export.BoardPack.WaitingRow;
import org.northline.web.export.RoadmapSheet.Board;

/** Gathers what a board pack shows, by the reads of the screens that show it. */
@OnePerServer
class BoardPackReading {
    private static final int MOST_OBJECTIVES = 200;
    private static final int MOST_CHANGES = 100;
    /** The gate is asked about each of them. */
    private static final int MOST_REASONS = 25;

    private final RoadmapSheets sheets;
    private final StrategyReview strategies;
    private final ObjectiveList objectives;
    private final VisionList visions;
    private final GateCounts gate;
    private final PromoteRoadmapItem promotion;
    private final PlanHistory history;

    @Inject
    BoardPackReading(
            RoadmapSheets sheets,
            StrategyReview strategies,
            ObjectiveList objectives,
            VisionList visions,
            GateCounts gate,
            PromoteRoadmapItem promotion,
            PlanHistory history) {
        this.sheets = sheets;
        this.strategies = strategies;
        this.objectives = objectives;
        this.visions = visions;
        this.gate = gate;
        this.promotion = promotion;
        this.history = history;
    }

    BoardPack of(Actor actor, PlanningCycle cycle, LanesBy lanes, Optional<BaselineId> since, Audience audience) {
        RoadmapSheet sheet = sheets.forBoard(actor.org(), cycle, lanes);
        Board board = sheet.board().orElseThrow();
        return new BoardPack(
                sheet,
                cycle.currency().getCurrencyCode(),
                strategies.ofCycle(actor.org(), cycle.id()),
                objectives(actor, cycle),
                visions.ofCycle(actor.org(), cycle.id()),
                board.allocation(),
                gate.of(actor.org(), cycle.id()),
                waiting(actor, board, audience),
                since.map(baseline -> history.since(actor, cycle, baseline)),
                audience);
    }

    private List<ObjectiveRow> objectives(Actor actor, PlanningCycle cycle) {
        List<ObjectiveRow> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<ObjectiveRow> page = objectives.page(actor.org(), cycle.id(), MOST_OBJECTIVES, cursor);
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor.isPresent());
        return all;
    }

    private Waiting waiting(Actor actor, Board board, Audience audience) {
        List<ListedItem> first = board.waiting().stream().limit(MOST_REASONS).toList();
        boolean more = board.moreWaits() || first.size() < board.waiting().size();
        return new Waiting(
                first.stream().map(listed -> row(actor, listed, audience)).toList(), more);
    }

    private WaitingRow row(Actor actor, ListedItem listed, Audience audience) {
        List<Reason> reasons = promotion.reasonsAgainst(new PromoteRoadmapItem.Command(
                actor, new RoadmapItemId(listed.item().id())));
        return new WaitingRow(
                listed.item().number(),
                listed.item().title(),
                listed.item().productName(),
                listed.standing(),
                reasons.stream()
                        .map(reason -> MissingWords.of(reason, audience.names()))
                        .distinct()
                        .toList());
    }

    /** What became of a plan since it was agreed. */
    @OnePerServer
    static class PlanHistory {
        private final PlanMoments moments;
        private final PlanComparisons comparisons;
        private final PlanDifferences differences;

        @Inject
        PlanHistory(PlanMoments moments, PlanComparisons comparisons, PlanDifferences differences) {
            this.moments = moments;
            this.comparisons = comparisons;
            this.differences = differences;
        }

        Changes since(Actor actor, PlanningCycle cycle, BaselineId baseline) {
            TwoMoments two = moments.of(actor.org(), cycle, baseline, Optional.empty());
            Page<PlanDifference> items =
                    differences.page(two, new DifferenceFilter(null, null), MOST_CHANGES, Optional.empty());
            return new Changes(
                    two.before().baseline().map(Taken::name).orElse(""),
                    comparisons.of(two).counts(),
                    items.items(),
                    items.nextCursor().isPresent());
        }
    }
}
