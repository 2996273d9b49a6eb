package org.northline.planning.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Currency;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Ids;

/** Planning cycles for tests. */
public final class Cycles {
    private Cycles() {}

    /** Adds a cycle of 2027 that has started. */
    public static CycleId started(PlanningCycles cycles, Actor actor) {
        PlanningCycle cycle = PlanningCycle.start(
                new CycleId(Ids.next()),
                Year.of(2027),
                new CycleSettings("Plan 2027", LocalDate.of(2027, 1, 1), Currency.getInstance("EUR")),
                actor,
                Instant.EPOCH);
        cycles.add(cycle);
        return cycle.id();
    }
}
