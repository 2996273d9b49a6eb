package org.northline.planning.tripwire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

/** Tripwires in a map. */
final class InMemoryTripwires implements Tripwires {
    private final Map<OrgKey, Tripwire> tripwires = new HashMap<>();
    private final List<TripwireDecision> decisions = new ArrayList<>();

    @Override
    public Optional<Tripwire> find(OrgId org, TripwireId id) {
        return Optional.ofNullable(tripwires.get(OrgKey.of(org, id.value())));
    }

    @Override
    public long live(OrgId org, CycleId cycle) {
        return tripwires.values().stream()
                .filter(tripwire -> tripwire.cycle().equals(cycle) && !tripwire.isArchived())
                .count();
    }

    @Override
    public void add(Tripwire tripwire) {
        tripwires.put(tripwire.orgKey(), tripwire);
    }

    @Override
    public void add(TripwireDecision decision) {
        decisions.add(decision);
    }

    @Override
    public void flush() {
        // a map holds every change at once
    }

    List<TripwireDecision> decisions() {
        return List.copyOf(decisions);
    }
}
