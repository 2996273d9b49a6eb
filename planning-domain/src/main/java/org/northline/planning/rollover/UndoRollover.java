package org.northline.planning.rollover;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.northline.planning.objective.MaintainObjectives;
import org.northline.planning.objective.ObjectiveId;
import org.northline.planning.roadmap.MaintainThemes;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.roadmap.WithdrawRoadmapItem;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;

/** Takes a roll-over back, as long as nobody has changed what came of it or built on it; for product leaders. The new cycle stays, and what it got as a whole. */
@OnePerServer
@Transactional
public class UndoRollover {
    private final Rollovers rollovers;
    private final Origins origins;
    private final WithdrawRoadmapItem withdrawItem;
    private final MaintainObjectives objectives;
    private final MaintainThemes themes;
    private final UndoAlong along;
    private final Clock clock;

    @Inject
    UndoRollover(
            Rollovers rollovers,
            Origins origins,
            WithdrawRoadmapItem withdrawItem,
            MaintainObjectives objectives,
            MaintainThemes themes,
            UndoAlong along,
            Clock clock) {
        this.rollovers = rollovers;
        this.origins = origins;
        this.withdrawItem = withdrawItem;
        this.objectives = objectives;
        this.themes = themes;
        this.along = along;
        this.clock = clock;
    }

    /** Does nothing to what was undone, so that asking twice is no mistake. */
    public void undo(Actor actor, RolloverId id) {
        Rollover rollover = rollovers.find(actor.org(), id).orElseThrow(NotFound::new);
        actor.require(Capacity.PRODUCT_LEADER);
        if (rollover.isUndone()) {
            return;
        }
        if (origins.changedSince(actor.org(), id)) {
            throw new Conflict(
                    "Somebody has worked on what was carried over. Withdraw by hand what should not be there.");
        }
        along.undo(actor, origins.hanging(actor.org(), id));
        List<CarriedPart> parts = rollovers.parts(actor.org(), id);
        of(parts, PartKind.ITEM)
                .forEach(part ->
                        withdrawItem.withdraw(new WithdrawRoadmapItem.Command(actor, new RoadmapItemId(part.copy()))));
        of(parts, PartKind.OBJECTIVE).forEach(part -> objectives.archive(actor, new ObjectiveId(part.copy())));
        of(parts, PartKind.THEME)
                .forEach(part -> themes.archive(new MaintainThemes.Archive(actor, new ThemeId(part.copy()))));
        parts.forEach(part -> part.undo(actor, clock.instant()));
        rollover.undo(actor, clock.instant());
        rollovers.flush();
    }

    private static List<CarriedPart> of(List<CarriedPart> parts, PartKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }
}
