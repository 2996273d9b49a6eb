package org.northline.planning.baseline;

import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OrgId;

/** The baselines of the planning cycles. They are only ever added: what was agreed stays as it was. */
public interface Baselines {
    /** Whether the cycle has a baseline of this name, without regard to case. */
    boolean hasNamed(OrgId org, CycleId cycle, String name);

    /** Copies the plan of the cycle, all of it as it is in one moment. */
    void take(BaselineId id, CycleId cycle, String name, String note, Actor actor);
}
