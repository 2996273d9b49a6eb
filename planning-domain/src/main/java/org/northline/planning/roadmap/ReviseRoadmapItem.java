package org.northline.planning.roadmap;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/**
 * Changes an item and tells what that did: a material change takes it off the portfolio roadmap and voids its case, in the
 * same statement and whoever makes it.
 */
@OnePerServer
@Transactional
public class ReviseRoadmapItem {
    private final RoadmapItems items;
    private final ItemReferences references;
    private final ThemeLinks themes;
    private final ItemStandings standings;
    private final Clock clock;

    @Inject
    public ReviseRoadmapItem(
            RoadmapItems items, ItemReferences references, ThemeLinks themes, ItemStandings standings, Clock clock) {
        this.items = items;
        this.references = references;
        this.themes = themes;
        this.standings = standings;
        this.clock = clock;
    }

    /** Fails with {@link StaleVersion} when the item was changed since the person saw it. */
    public Consequence revise(Command command) {
        Actor actor = command.actor();
        RoadmapItem item = items.get(actor.org(), command.id());
        actor.requireLeaderOrManagerOf(item.product().value());
        StaleVersion.check(command.seenVersion(), item.version());
        if (item.isWithdrawn()) {
            throw new Conflict("This item was withdrawn; a withdrawn item does not change.");
        }
        if (!item.cycle().equals(command.cycle())) {
            throw InvalidInput.at("/cycleId", "An item stays in the planning cycle that it was added to.");
        }
        ItemDraft draft = command.draft();
        draft.product().ifPresent(product -> actor.requireLeaderOrManagerOf(product.value()));
        RoadmapItem.Content content = draft.checked(actor, item.cycle(), references);
        ItemStandings.Standing before = standings.of(item.key());
        int revision = item.revision();
        item.revise(content, LastChange.by(actor.person(), clock.instant()));
        items.save(item);
        themes.link(item.key(), draft.theme(), actor);
        ItemStandings.Standing after = standings.of(item.key());
        return new Consequence(
                item.revision() != revision,
                before.onPortfolio() && !after.onPortfolio(),
                before.hasLiveCase() && !after.hasLiveCase());
    }

    /** The change, and the version that the person saw when deciding on it. */
    public record Command(Actor actor, RoadmapItemId id, long seenVersion, CycleId cycle, ItemDraft draft) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
            requireNonNull(cycle, "cycle");
            requireNonNull(draft, "draft");
        }
    }

    /** What a change did beside changing the item. */
    public record Consequence(boolean material, boolean removedFromPortfolio, boolean caseInvalidated) {}
}
