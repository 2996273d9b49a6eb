package org.northline.planning.consolidation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.northline.planning.consolidation.Consolidations.Standing;
import org.northline.planning.consolidation.Consolidations.Taken;
import org.northline.planning.shared.Ids;

/** Runs one consolidation at a time on this server: takes what waits, says every few seconds that it has it, and ends it when somebody stops it. */
@Singleton
class ConsolidationRunner {
    private static final Logger LOG = System.getLogger(ConsolidationRunner.class.getName());
    private static final long SECONDS_BETWEEN_LOOKS = 5;

    private final Consolidations consolidations;
    private final RunConsolidation run;
    private final UUID server = Ids.next();
    private final AtomicReference<@Nullable Running> running = new AtomicReference<>();

    @Resource
    private @Nullable ManagedScheduledExecutorService schedule;

    @Resource
    private @Nullable ManagedExecutorService executor;

    @Inject
    ConsolidationRunner(Consolidations consolidations, RunConsolidation run) {
        this.consolidations = consolidations;
        this.run = run;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (schedule == null) {
            throw new IllegalStateException("the server has no scheduled executor");
        }
        // The server ends what it schedules when the application ends.
        var unused = schedule.scheduleWithFixedDelay(
                this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConsolidationAsked event) {
        background(this::look);
    }

    private void background(Runnable task) {
        if (executor != null) {
            executor.execute(task);
        }
    }

    private void look() {
        try {
            @Nullable Running now = running.get();
            if (now == null) {
                takeOne();
            } else if (consolidations.hold(now.taken()) != Standing.HELD) {
                now.stop();
            }
        } catch (RuntimeException later) {
            // The database may be down; the next look tries again.
            LOG.log(Level.WARNING, "No consolidation could be looked after", later);
        }
    }

    private void takeOne() {
        Running place = new Running();
        if (!running.compareAndSet(null, place)) {
            return;
        }
        Optional<Taken> taken = Optional.empty();
        try {
            taken = consolidations.take(server);
        } finally {
            if (taken.isEmpty()) {
                running.set(null);
            }
        }
        taken.ifPresent(one -> {
            place.take(one);
            background(() -> run(place));
        });
    }

    private void run(Running place) {
        try {
            run.run(place);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The consolidation " + place.taken().id() + " failed", failed);
            consolidations.failed(place.taken(), "The search failed; the server's log says why. Ask again.");
        } finally {
            running.set(null);
        }
        look();
    }
}
