package org.northline.planning.consolidation;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;

/**
 * Makes the plan of a scenario the plan of its cycle, for product leaders: in steps of some items, so that it can be watched, and goes on where it was
 * left after whatever ended it. Only what the gate clears at that moment is promoted; the rest waits.
 */
@OnePerServer
@Transactional
public class AdoptPlan {
    private static final String FOUND = "DONE";
    private static final int ITEMS_OF_A_STEP = 25;

    private static final String ITEMS = """
            INSERT INTO planning.adopted_item (org_id, adoption_id, item_id, quarter, outcome)
            SELECT c.org_id, :id, c.item_id, c.quarter, 'DUE' FROM planning.consolidated_item c
            WHERE c.org_id = :org AND c.consolidation_id = :consolidation AND c.quarter IS NOT NULL
            """;

    // Two steps at the same time may take the same items; adopting one twice does nothing the second time.
    private static final String DUE = """
            SELECT a.item_id, a.quarter FROM planning.adopted_item a
            WHERE a.org_id = :org AND a.adoption_id = :id AND a.outcome = 'DUE' ORDER BY a.item_id LIMIT :most
            """;

    private static final String AGAIN = """
            UPDATE planning.adopted_item a SET outcome = 'DUE'
            WHERE a.org_id = :org AND a.adoption_id = :id AND a.outcome IN ('WAITING', 'PROMOTED')
              AND NOT EXISTS (SELECT FROM planning.portfolio_entry e WHERE e.org_id = a.org_id AND e.item_id = a.item_id)
              AND EXISTS (SELECT FROM planning.gate_standings(:org) g WHERE g.item_id = a.item_id AND g.standing = 'CLEARED')
            """;

    private final Jdbi jdbi;
    private final ConsolidationList consolidations;
    private final PlanningCycles cycles;
    private final AdoptItem items;

    @Inject
    AdoptPlan(Jdbi jdbi, ConsolidationList consolidations, PlanningCycles cycles, AdoptItem items) {
        this.jdbi = jdbi;
        this.consolidations = consolidations;
        this.cycles = cycles;
        this.items = items;
    }

    /** Begins the adoption; nothing of the plan is changed yet. */
    public AdoptionId begin(Actor actor, ConsolidationId consolidation) {
        requireNonNull(consolidation, "consolidation");
        ConsolidationRow found = consolidations.get(actor.org(), consolidation);
        CycleId cycle =
                cycles.getLive(actor.org(), new CycleId(found.cycleId())).id();
        actor.require(Capacity.PRODUCT_LEADER);
        if (!found.state().equals(FOUND)) {
            throw new Conflict("There is no plan to adopt. Consolidate the scenario first.");
        }
        if (!found.current()) {
            throw new Conflict("The scenario has changed since this plan was found. Consolidate it again, then adopt.");
        }
        AdoptionId id = new AdoptionId(Ids.next());
        jdbi.useHandle(handle -> {
            handle.execute(
                    "INSERT INTO planning.adoption (org_id, id, cycle_id, consolidation_id, changed_by) VALUES (?, ?, ?, ?, ?)",
                    actor.org().value(),
                    id.value(),
                    cycle.value(),
                    consolidation.value(),
                    actor.person().value());
            handle.createUpdate(ITEMS)
                    .bind("org", actor.org().value())
                    .bind("id", id.value())
                    .bind("consolidation", consolidation.value())
                    .execute();
        });
        return id;
    }

    /** Schedules and, where the gate allows it, promotes the next items, each in a transaction of its own. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void step(Actor actor, AdoptionId id) {
        refuseOthers(actor, id);
        List<Due> due = jdbi.withHandle(handle -> handle.createQuery(DUE)
                .bind("org", actor.org().value())
                .bind("id", id.value())
                .bind("most", ITEMS_OF_A_STEP)
                .map((row, context) -> new Due(row.getObject("item_id", UUID.class), row.getInt("quarter")))
                .list());
        due.forEach(item -> items.adopt(actor, id, item.item, item.quarter));
    }

    /** Takes up again what waited and is cleared now. */
    public void retry(Actor actor, AdoptionId id) {
        refuseOthers(actor, id);
        jdbi.useHandle(handle -> handle.createUpdate(AGAIN)
                .bind("org", actor.org().value())
                .bind("id", id.value())
                .execute());
    }

    private void refuseOthers(Actor actor, AdoptionId id) {
        UUID cycle = jdbi.withHandle(
                handle -> handle.createQuery("SELECT cycle_id FROM planning.adoption WHERE org_id = :org AND id = :id")
                        .bind("org", actor.org().value())
                        .bind("id", id.value())
                        .mapTo(UUID.class)
                        .findOne()
                        .orElseThrow(NotFound::new));
        cycles.getLive(actor.org(), new CycleId(cycle));
        actor.require(Capacity.PRODUCT_LEADER);
    }

    private record Due(UUID item, int quarter) {}
}
