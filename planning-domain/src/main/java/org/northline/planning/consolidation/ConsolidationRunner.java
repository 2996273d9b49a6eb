package org.northline.planning.consolidation;

import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.northline.planning.consolidation.Consolidations.Standing;
import org.northline.planning.consolidation.Consolidations.Taken;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;

/** Runs one consolidation at a time on this server: takes what waits, says that it still has it, and ends it when somebody stops it. */
@OnePerServer
class ConsolidationRunner {
    private static final Logger LOG = System.getLogger(ConsolidationRunner.class.getName());

    private final Consolidations consolidations;
    private final RunConsolidation run;
    private final UUID server = Ids.next();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicReference<@Nullable Running> running = new AtomicReference<>();

    @Inject
    ConsolidationRunner(Consolidations consolidations, RunConsolidation run) {
        this.consolidations = consolidations;
        this.run = run;
    }

    /** Looks after what is running, or for something to run. */
    void look(Executor background) {
        try {
            @Nullable Running now = running.get();
            if (now == null) {
                takeOne(background);
            } else if (consolidations.hold(now.taken()) != Standing.HELD) {
                now.stop();
            }
        } catch (RuntimeException later) {
            // The database may be down; the next look tries again.
            LOG.log(Level.WARNING, "No consolidation could be looked after", later);
        }
    }

    private void takeOne(Executor background) {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        Optional<Taken> taken = Optional.empty();
        try {
            taken = consolidations.take(server);
        } finally {
            busy.set(taken.isPresent());
        }
        taken.ifPresent(one -> {
            Running place = new Running(one);
            running.set(place);
            background.execute(() -> run(place, background));
        });
    }

    private void run(Running place, Executor background) {
        try {
            run.run(place);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The consolidation " + place.taken().id() + " failed", failed);
            consolidations.failed(place.taken(), "The search failed; the server's log says why. Ask again.");
        } finally {
            running.set(null);
            busy.set(false);
        }
        look(background);
    }
}
