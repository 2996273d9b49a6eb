package org.northline.planning.tripwire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OrgId;

/** What tripwires can watch: the units of it, its figures, and the reasons that were given for changes of the plan. */
interface Measures {
    /** What something of the cycle that is in use is counted in; empty when the cycle has no such thing. */
    Optional<String> unit(OrgId org, CycleId cycle, Measure measure);

    /** Its figures in that unit from a day on. */
    List<Figure> figures(OrgId org, Measure measure, String unit, LocalDate from);

    /** The reason that was given last for a change of this item of the cycle; empty when none was. */
    Optional<UUID> newestReason(OrgId org, CycleId cycle, UUID item);
}
