package org.northline.planning.dependency;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.dependency.PlanLinks.Need;
import org.northline.planning.roadmap.RoadmapItem;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.roadmap.RoadmapItems;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.StaleVersion;

/**
 * Adds what an item has to do with another one, writes a note on it, withdraws and restores it; for product leaders and the manager of the item's
 * product, of a relation also for the manager of the other one's.
 */
@OnePerServer
@Transactional
public class MaintainDependencies {
    private static final int LONGEST_NOTE = 300;

    private final Dependencies dependencies;
    private final PlanLinks links;
    private final ItemNames names;
    private final RoadmapItems items;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public MaintainDependencies(
            Dependencies dependencies,
            PlanLinks links,
            ItemNames names,
            RoadmapItems items,
            PlanningCycles cycles,
            Clock clock) {
        this.dependencies = dependencies;
        this.links = links;
        this.names = names;
        this.items = items;
        this.cycles = cycles;
        this.clock = clock;
    }

    public TyingOutcome add(New command) {
        Actor actor = command.actor();
        RoadmapItem item = items.get(actor.org(), command.item());
        requireOneOf(actor, List.of(item));
        FieldChecks checks = new FieldChecks();
        checks.that(command.kind() != null, "/kind", "Say whether it depends on the other item or relates to it.");
        checks.that(command.other() != null, "/otherItemId", "Say which item.");
        String note = checks.optionalText("/note", command.note(), LONGEST_NOTE);
        checks.done();
        DependencyKind kind = requireNonNull(command.kind());
        RoadmapItem other = referred(item, requireNonNull(command.other()));
        links.takeTurn(actor.org(), item.cycle());
        refuseSecond(kind, item, other);
        Optional<Circle> circle = circle(actor.org(), item.cycle(), kind, item.id(), other.id());
        if (circle.isPresent()) {
            return new TyingOutcome.InCircle(circle.get());
        }
        DependencyId id = new DependencyId(Ids.next());
        dependencies.add(Dependency.add(id, kind, item, other.id(), note, actor, clock.instant()));
        return new TyingOutcome.Tied(id);
    }

    /** Gives the new version. */
    public long annotate(Note command) {
        Actor actor = command.actor();
        Dependency dependency = dependencies
                .find(actor.org(), command.id())
                .filter(found -> !found.isWithdrawn())
                .orElseThrow(NotFound::new);
        requireMayChange(actor, dependency);
        StaleVersion.check(command.seenVersion(), dependency.version());
        FieldChecks checks = new FieldChecks();
        String note = checks.optionalText("/note", command.note(), LONGEST_NOTE);
        checks.done();
        dependency.annotate(note, actor, clock.instant());
        dependencies.flush();
        return dependency.version();
    }

    /** Does nothing to a dependency that is withdrawn, so that asking twice is no mistake. */
    public void withdraw(Actor actor, DependencyId id) {
        Dependency dependency = dependencies.get(actor.org(), id);
        requireMayChange(actor, dependency);
        if (!dependency.isWithdrawn()) {
            dependency.withdraw(actor, clock.instant());
            dependencies.flush();
        }
    }

    /** Does nothing to a dependency that is not withdrawn; what has come meanwhile may stand against it as against a new one. */
    public TyingOutcome restore(Actor actor, DependencyId id) {
        Dependency dependency = dependencies.get(actor.org(), id);
        requireMayChange(actor, dependency);
        if (!dependency.isWithdrawn()) {
            return new TyingOutcome.Tied(id);
        }
        RoadmapItem item = items.get(actor.org(), dependency.item());
        RoadmapItem other = items.get(actor.org(), dependency.otherItem());
        List.of(item, other).forEach(MaintainDependencies::refuseWithdrawn);
        links.takeTurn(actor.org(), dependency.cycle());
        refuseSecond(dependency.kind(), item, other);
        Optional<Circle> circle = circle(actor.org(), dependency.cycle(), dependency.kind(), item.id(), other.id());
        if (circle.isPresent()) {
            return new TyingOutcome.InCircle(circle.get());
        }
        dependency.restore(actor, clock.instant());
        dependencies.flush();
        return new TyingOutcome.Tied(id);
    }

    private void requireMayChange(Actor actor, Dependency dependency) {
        RoadmapItem item = items.get(actor.org(), dependency.item());
        requireOneOf(
                actor,
                dependency.kind() == DependencyKind.DEPENDS_ON
                        ? List.of(item)
                        : List.of(item, items.get(actor.org(), dependency.otherItem())));
    }

    /** Of the items whose product the actor answers for, one at least still changes. */
    private void requireOneOf(Actor actor, List<RoadmapItem> ends) {
        List<RoadmapItem> own = ends.stream()
                .filter(end -> actor.isLeaderOrManagerOf(end.product().value()))
                .toList();
        RoadmapItem first = own.isEmpty() ? ends.get(0) : own.get(0);
        actor.requireLeaderOrManagerOf(first.product().value());
        if (own.stream().allMatch(RoadmapItem::isWithdrawn)) {
            refuseWithdrawn(first);
        }
        cycles.getLive(actor.org(), first.cycle());
    }

    private static void refuseWithdrawn(RoadmapItem item) {
        if (item.isWithdrawn()) {
            throw new Conflict(item.number() + " was withdrawn; a withdrawn item does not change.");
        }
    }

    private RoadmapItem referred(RoadmapItem item, RoadmapItemId otherId) {
        if (otherId.equals(item.id())) {
            throw InvalidInput.at("/otherItemId", "This is the item itself. Choose another one.");
        }
        RoadmapItem other = items.find(item.key().org(), otherId)
                .filter(found -> found.cycle().equals(item.cycle()))
                .orElseThrow(() -> InvalidInput.at("/otherItemId", "The planning cycle has no such item."));
        if (other.isWithdrawn()) {
            throw InvalidInput.at("/otherItemId", "This item was withdrawn. Choose another one.");
        }
        return other;
    }

    private void refuseSecond(DependencyKind kind, RoadmapItem item, RoadmapItem other) {
        if (dependencies.hasLive(item.key().org(), kind, item.id(), other.id())) {
            throw new Conflict(item.number()
                    + switch (kind) {
                        case DEPENDS_ON -> " depends on ";
                        case RELATES_TO -> " relates to ";
                    }
                    + other.number() + " already.");
        }
    }

    private Optional<Circle> circle(
            OrgId org, CycleId cycle, DependencyKind kind, RoadmapItemId item, RoadmapItemId other) {
        if (kind != DependencyKind.DEPENDS_ON) {
            return Optional.empty();
        }
        List<UUID> closed = Needs.of(links.needs(org, cycle)).circleClosedBy(new Need(item.value(), other.value()));
        if (closed.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, NamedItem> named = names.of(org, closed);
        return Optional.of(new Circle(closed.stream().map(named::get).toList()));
    }

    /** What an item is to have to do with another one. */
    public record New(
            Actor actor,
            RoadmapItemId item,
            @Nullable DependencyKind kind,
            @Nullable RoadmapItemId other,
            @Nullable String note) {
        public New {
            requireNonNull(actor, "actor");
            requireNonNull(item, "item");
        }
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Note(
            Actor actor,
            DependencyId id,
            long seenVersion,
            @Nullable String note) {
        public Note {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }
}
