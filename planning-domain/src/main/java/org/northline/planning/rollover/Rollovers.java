package org.northline.planning.rollover;

import java.util.List;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OrgId;

/** The roll-overs of the organisations, with what was carried over and what was left. */
interface Rollovers {
    Optional<Rollover> find(OrgId org, RolloverId id);

    /** What it carried over and was not undone. */
    List<CarriedPart> parts(OrgId org, RolloverId id);

    /** Those that were carried over into a cycle, and not undone, whose copies were withdrawn or archived there. */
    List<CarriedPart> partsPutAway(OrgId org, CycleId to);

    /** Makes it durable at once, with all its parts. */
    void add(Rollover rollover, List<CarriedPart> parts, List<LeftItem> left, List<CarriedCount> counts);

    /** Writes what changed now. */
    void flush();
}
