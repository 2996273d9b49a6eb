package org.northline.planning.rollover;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.northline.planning.dependency.MaintainDependencies;
import org.northline.planning.dependency.MaintainItemSets;
import org.northline.planning.dependency.TyingOutcome;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.rollover.TieReading.Tie;
import org.northline.planning.rollover.TieReading.TiedSet;
import org.northline.planning.shared.OnePerServer;

/** Ties copies as their origins are tied: what items need of each other when both have a copy, and sets of which two at least have one. */
@OnePerServer
class CarryTies {
    private static final int LEAST = 2;

    private final TieReading reading;
    private final MaintainDependencies dependencies;
    private final MaintainItemSets sets;

    @Inject
    CarryTies(TieReading reading, MaintainDependencies dependencies, MaintainItemSets sets) {
        this.reading = reading;
        this.dependencies = dependencies;
        this.sets = sets;
    }

    void carry(CarryRun run) {
        Map<UUID, UUID> copies = run.copiesOf(PartKind.ITEM);
        List<UUID> made = run.originsOf(PartKind.ITEM);
        dependencies(run, copies, reading.ties(run.actor().org(), made));
        sets(run, copies, made);
    }

    private void dependencies(CarryRun run, Map<UUID, UUID> copies, List<Tie> ties) {
        int went = 0;
        for (Tie tie : ties) {
            boolean both = copies.containsKey(tie.item()) && copies.containsKey(tie.other());
            if (run.takesAlong(AlongKind.DEPENDENCY) && both && isTied(run, copies, tie)) {
                went++;
            }
        }
        run.count(AlongKind.DEPENDENCY, ties.size(), went);
    }

    /** In the new plan it may close a circle with what people have tied there; then it stays. */
    private boolean isTied(CarryRun run, Map<UUID, UUID> copies, Tie tie) {
        return dependencies.add(new MaintainDependencies.New(
                        run.actor(),
                        new RoadmapItemId(requireNonNull(copies.get(tie.item()))),
                        tie.kind(),
                        new RoadmapItemId(requireNonNull(copies.get(tie.other()))),
                        tie.note()))
                instanceof TyingOutcome.Tied;
    }

    private void sets(CarryRun run, Map<UUID, UUID> copies, List<UUID> made) {
        List<TiedSet> all = reading.sets(run.actor().org(), run.from()).stream()
                .filter(set -> set.items().stream().anyMatch(made::contains))
                .toList();
        List<TiedSet> there = new ArrayList<>(reading.sets(run.actor().org(), run.to()));
        Set<String> names = new HashSet<>(reading.setNames(run.actor().org(), run.to()));
        int went = 0;
        for (TiedSet set : all) {
            TiedSet copy = new TiedSet(
                    set.name(),
                    set.kind(),
                    set.items().stream()
                            .filter(copies::containsKey)
                            .map(copies::get)
                            .toList());
            boolean fits = copy.items().size() >= LEAST && there.stream().noneMatch(other -> shares(other, copy));
            if (run.takesAlong(AlongKind.ITEM_SET)
                    && fits
                    && names.add(copy.name().toLowerCase(Locale.ROOT))) {
                sets.add(new MaintainItemSets.New(
                        run.actor(), run.to(), new MaintainItemSets.Draft(copy.name(), copy.kind(), copy.items())));
                went++;
            }
        }
        run.count(AlongKind.ITEM_SET, all.size(), went);
    }

    /** What people have tied in the new plan counts. */
    private static boolean shares(TiedSet one, TiedSet other) {
        return one.items().stream().filter(other.items()::contains).count() >= LEAST;
    }
}
