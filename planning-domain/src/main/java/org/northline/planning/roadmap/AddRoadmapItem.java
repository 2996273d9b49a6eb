package org.northline.planning.roadmap;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgKey;

/** Adds an item to the roadmap of its product. */
@OnePerServer
@Transactional
public class AddRoadmapItem {
    private final RoadmapItems items;
    private final PlanningCycles cycles;
    private final ItemReferences references;
    private final ItemNumbers numbers;
    private final ThemeLinks themes;
    private final Clock clock;

    @Inject
    public AddRoadmapItem(
            RoadmapItems items,
            PlanningCycles cycles,
            ItemReferences references,
            ItemNumbers numbers,
            ThemeLinks themes,
            Clock clock) {
        this.items = items;
        this.cycles = cycles;
        this.references = references;
        this.numbers = numbers;
        this.themes = themes;
        this.clock = clock;
    }

    /** Adds the item, or tells every problem of the draft by {@link InvalidInput}. */
    public RoadmapItem add(Command command) {
        Actor actor = command.actor();
        ItemDraft draft = command.draft();
        draft.product().ifPresent(product -> actor.requireLeaderOrManagerOf(product.value()));
        RoadmapItem.Content content = draft.checked(actor, command.cycle(), references);
        PlanningCycle cycle = cycles.getLive(actor.org(), command.cycle());
        RoadmapItem item = RoadmapItem.add(
                OrgKey.of(actor.org(), Ids.next()),
                cycle.id(),
                numbers.next(actor.org(), cycle.year()),
                content,
                LastChange.by(actor.person(), clock.instant()));
        items.add(item);
        draft.theme().ifPresent(theme -> themes.link(item.key(), Optional.of(theme), actor));
        return item;
    }

    public record Command(Actor actor, CycleId cycle, ItemDraft draft) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(cycle, "cycle");
            requireNonNull(draft, "draft");
        }
    }
}
