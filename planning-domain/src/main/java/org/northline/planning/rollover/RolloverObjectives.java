package org.northline.planning.rollover;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.objective.ObjectiveList;
import org.northline.planning.objective.ObjectiveRow;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the objectives of a plan with what of them is open and what became of them. */
@OnePerServer
public class RolloverObjectives {
    private static final String CARRIED = """
            SELECT c.objective_id FROM planning.carried_part c
            JOIN planning.objective o ON o.org_id = c.org_id AND o.id = c.copy_objective_id AND o.archived_at IS NULL
            WHERE c.org_id = :org AND c.to_cycle_id = :to AND c.undone_at IS NULL AND c.objective_id = ANY(:ids)
            """;

    private final ObjectiveList objectives;
    private final Jdbi jdbi;

    @Inject
    public RolloverObjectives(ObjectiveList objectives, Jdbi jdbi) {
        this.objectives = objectives;
        this.jdbi = jdbi;
    }

    public Page<RolloverObjective> page(
            OrgId org, CycleId from, Optional<CycleId> to, int limit, Optional<String> cursor) {
        Page<ObjectiveRow> page = objectives.page(org, from, limit, cursor);
        Set<UUID> carried = to.map(cycle -> carried(org, cycle, page.items())).orElseGet(Set::of);
        return page.map(row -> new RolloverObjective(row, CarryGoals.open(row).size(), carried.contains(row.id())));
    }

    private Set<UUID> carried(OrgId org, CycleId to, List<ObjectiveRow> rows) {
        return jdbi.withHandle(handle -> handle.createQuery(CARRIED)
                .bind("org", org.value())
                .bind("to", to.value())
                .bindArray(
                        "ids", UUID.class, rows.stream().map(ObjectiveRow::id).toList())
                .mapTo(UUID.class)
                .set());
    }

    /**
     * An objective before it is carried over.
     *
     * @param open how many of its key results have not reached their targets
     * @param carried whether it was carried over before
     */
    public record RolloverObjective(ObjectiveRow objective, int open, boolean carried) {}
}
