package org.northline.planning.dependency;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Adds, changes, archives and restores sets of items; for product leaders, because a set reaches across products. */
@OnePerServer
@Transactional
public class MaintainItemSets {
    private final ItemSets sets;
    private final PlanLinks links;
    private final ItemNames names;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public MaintainItemSets(ItemSets sets, PlanLinks links, ItemNames names, PlanningCycles cycles, Clock clock) {
        this.sets = sets;
        this.links = links;
        this.names = names;
        this.cycles = cycles;
        this.clock = clock;
    }

    public ItemSetId add(New command) {
        Actor actor = command.actor();
        CycleId cycle = cycles.getLive(actor.org(), command.cycle()).id();
        actor.require(Capacity.PRODUCT_LEADER);
        ItemSetId id = new ItemSetId(Ids.next());
        ItemSet.Content content = tied(actor, cycle, id, command.draft());
        sets.add(ItemSet.add(id, cycle, content, actor, clock.instant()));
        return id;
    }

    /** Gives the new version. */
    public long change(Change command) {
        Actor actor = command.actor();
        ItemSet set = sets.getLive(actor.org(), command.id());
        cycles.getLive(actor.org(), set.cycle());
        actor.require(Capacity.PRODUCT_LEADER);
        StaleVersion.check(command.seenVersion(), set.version());
        set.change(tied(actor, set.cycle(), set.id(), command.draft()), actor, clock.instant());
        sets.flush();
        return set.version();
    }

    public void archive(Actor actor, ItemSetId id) {
        ItemSet set = sets.getLive(actor.org(), id);
        cycles.getLive(actor.org(), set.cycle());
        actor.require(Capacity.PRODUCT_LEADER);
        set.archive(actor, clock.instant());
        sets.flush();
    }

    /** Does nothing to a set that is not archived, so that asking twice is no mistake. */
    public void restore(Actor actor, ItemSetId id) {
        ItemSet set = sets.get(actor.org(), id);
        cycles.getLive(actor.org(), set.cycle());
        actor.require(Capacity.PRODUCT_LEADER);
        if (!set.isArchived()) {
            return;
        }
        links.takeTurn(actor.org(), set.cycle());
        refuseTakenName(actor, set.cycle(), set.name(), id);
        refuseContradiction(actor, set.cycle(), id, set.name(), set.kind(), set.items());
        set.restore(actor, clock.instant());
        sets.flush();
    }

    private ItemSet.Content tied(Actor actor, CycleId cycle, ItemSetId own, Draft draft) {
        ItemSet.Content content = ItemSet.Content.checked(draft.name(), draft.kind(), draft.items());
        refuseOtherItems(actor, cycle, content.items());
        links.takeTurn(actor.org(), cycle);
        refuseTakenName(actor, cycle, content.name(), own);
        refuseContradiction(actor, cycle, own, content.name(), content.kind(), content.items());
        return content;
    }

    private void refuseOtherItems(Actor actor, CycleId cycle, List<UUID> items) {
        Map<UUID, NamedItem> named = names.of(actor.org(), items);
        FieldChecks checks = new FieldChecks();
        for (int at = 0; at < items.size(); at++) {
            String pointer = "/itemIds/" + at;
            NamedItem item = named.get(items.get(at));
            if (item == null || !item.cycleId().equals(cycle.value())) {
                checks.that(false, pointer, "The planning cycle has no such item.");
            } else {
                checks.that(!item.withdrawn(), pointer, item.number() + " was withdrawn. Take it out of the set.");
            }
        }
        checks.done();
    }

    private void refuseTakenName(Actor actor, CycleId cycle, String name, ItemSetId own) {
        sets.findLive(actor.org(), cycle, name)
                .filter(other -> !other.id().equals(own))
                .ifPresent(other -> {
                    throw new Conflict("This cycle already has a set named " + other.name() + ". Use another name.");
                });
    }

    /** Two items of which both come or none, and at most one: neither could ever come. Withdrawn ones are in no other set. */
    private void refuseContradiction(
            Actor actor, CycleId cycle, ItemSetId own, String name, ItemSetKind kind, Collection<UUID> items) {
        for (PlanLinks.TiedItems other : links.sets(actor.org(), cycle)) {
            Set<UUID> shared = other.items().stream().filter(items::contains).collect(Collectors.toSet());
            if (other.kind() != kind && !other.id().equals(own.value()) && shared.size() >= 2) {
                boolean together = kind == ItemSetKind.TOGETHER;
                throw new Conflict(
                        "The set " + (together ? name : other.name()) + " takes all of its items or none, and "
                                + (together ? other.name() : name) + " at most one, but both have "
                                + listed(names.of(actor.org(), shared).values())
                                + ". Leave no more than one of these in one of the two sets.");
            }
        }
    }

    private static String listed(Collection<NamedItem> items) {
        List<String> numbers = items.stream().map(NamedItem::number).sorted().toList();
        int last = numbers.size() - 1;
        return String.join(", ", numbers.subList(0, last)) + " and " + numbers.get(last);
    }

    /** A set as typed. */
    public record Draft(
            @Nullable String name,
            @Nullable ItemSetKind kind,
            @Nullable List<@Nullable UUID> items) {}

    /** A set that is not there yet. */
    public record New(Actor actor, CycleId cycle, Draft draft) {
        public New {
            requireNonNull(actor, "actor");
            requireNonNull(cycle, "cycle");
            requireNonNull(draft, "draft");
        }
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Change(Actor actor, ItemSetId id, long seenVersion, Draft draft) {
        public Change {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
            requireNonNull(draft, "draft");
        }
    }
}
