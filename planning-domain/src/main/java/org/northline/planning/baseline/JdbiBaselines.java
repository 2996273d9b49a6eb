package org.northline.planning.baseline;

import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Doors;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Baselines behind the door of the database that copies a plan; the server's own role cannot write one otherwise. */
@OnePerServer
class JdbiBaselines implements Baselines {
    private final Jdbi jdbi;
    private final Doors doors;

    @Inject
    JdbiBaselines(Jdbi jdbi, Doors doors) {
        this.jdbi = jdbi;
        this.doors = doors;
    }

    @Override
    public boolean hasNamed(OrgId org, CycleId cycle, String name) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT FROM planning.baseline b
                          WHERE b.org_id = :org AND b.cycle_id = :cycle AND lower(b.name) = lower(:name))
                        """)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .bind("name", name)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public void take(BaselineId id, CycleId cycle, String name, String note, Actor actor) {
        doors.pass(
                "planning.take_baseline",
                actor.org().value(),
                id.value(),
                cycle.value(),
                name,
                note,
                actor.person().value());
    }
}
