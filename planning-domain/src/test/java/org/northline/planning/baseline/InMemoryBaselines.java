package org.northline.planning.baseline;

import java.util.ArrayList;
import java.util.List;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OrgId;

/** The names of baselines in a list. */
final class InMemoryBaselines implements Baselines {
    private final List<Taken> taken = new ArrayList<>();

    record Taken(BaselineId id, OrgId org, CycleId cycle, String name, String note) {}

    List<Taken> taken() {
        return taken;
    }

    @Override
    public boolean hasNamed(OrgId org, CycleId cycle, String name) {
        return taken.stream()
                .anyMatch(one -> one.org.equals(org) && one.cycle.equals(cycle) && one.name.equalsIgnoreCase(name));
    }

    @Override
    public void take(BaselineId id, CycleId cycle, String name, String note, Actor actor) {
        taken.add(new Taken(id, actor.org(), cycle, name, note));
    }
}
