package org.northline.planning.rollover;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.northline.planning.dependency.DependencyId;
import org.northline.planning.dependency.ItemSetId;
import org.northline.planning.dependency.MaintainDependencies;
import org.northline.planning.dependency.MaintainItemSets;
import org.northline.planning.revisit.MaintainRevisits;
import org.northline.planning.revisit.RevisitId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.tripwire.MaintainTripwires;
import org.northline.planning.tripwire.TripwireId;

/** Puts away what hangs on copies, before these go themselves. Efforts and estimates go with their item. */
@OnePerServer
class UndoAlong {
    private final MaintainDependencies dependencies;
    private final MaintainItemSets sets;
    private final MaintainTripwires tripwires;
    private final MaintainRevisits revisits;

    @Inject
    UndoAlong(
            MaintainDependencies dependencies,
            MaintainItemSets sets,
            MaintainTripwires tripwires,
            MaintainRevisits revisits) {
        this.dependencies = dependencies;
        this.sets = sets;
        this.tripwires = tripwires;
        this.revisits = revisits;
    }

    void undo(Actor actor, Map<AlongKind, List<UUID>> hanging) {
        of(hanging, AlongKind.DEPENDENCY).forEach(id -> dependencies.withdraw(actor, new DependencyId(id)));
        of(hanging, AlongKind.ITEM_SET).forEach(id -> sets.archive(actor, new ItemSetId(id)));
        of(hanging, AlongKind.TRIPWIRE).forEach(id -> tripwires.archive(actor, new TripwireId(id)));
        of(hanging, AlongKind.REVISIT).forEach(id -> revisits.archive(actor, new RevisitId(id)));
    }

    private static List<UUID> of(Map<AlongKind, List<UUID>> hanging, AlongKind kind) {
        return hanging.getOrDefault(kind, List.of());
    }
}
