package org.northline.planning.rollover;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.OnePerServer;

/** Tells what a roll-over would carry over: the run itself, taken back at its end, so that it cannot tell anything else; for product leaders. */
@OnePerServer
@Transactional
public class RehearseRollover {
    private final CarryOver carryOver;
    private final Rollovers rollovers;
    private final Jdbi jdbi;

    @Inject
    RehearseRollover(CarryOver carryOver, Rollovers rollovers, Jdbi jdbi) {
        this.carryOver = carryOver;
        this.rollovers = rollovers;
        this.jdbi = jdbi;
    }

    public Rehearsal rehearse(CarryOver.Command command) {
        jdbi.useHandle(handle -> handle.execute("SAVEPOINT rehearsal"));
        CarryRun run = carryOver.run(command);
        // What is not written yet would be written after the way back.
        rollovers.flush();
        jdbi.useHandle(handle -> handle.execute("ROLLBACK TO SAVEPOINT rehearsal"));
        return new Rehearsal(
                run.originsOf(PartKind.ITEM).size(),
                run.originsOf(PartKind.THEME).size(),
                run.originsOf(PartKind.OBJECTIVE).size(),
                run.counts());
    }

    /** What would be carried over. */
    public record Rehearsal(int items, int themes, int objectives, List<AlongCount> counts) {
        public Rehearsal {
            counts = List.copyOf(counts);
        }
    }
}
