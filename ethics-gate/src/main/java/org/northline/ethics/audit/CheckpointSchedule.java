package org.northline.ethics.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.OrgId;

/** Takes the heads that are due: every half minute where a hundred events have come, every ten minutes where any has. */
@Dependent
class CheckpointSchedule {
    private static final Logger LOG = System.getLogger(CheckpointSchedule.class.getName());
    private static final long SECONDS_BETWEEN_TICKS = 30;
    private static final long TICKS_BETWEEN_ALL = 20;

    private final Checkpoints checkpoints;

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    private long ticks;

    @Inject
    CheckpointSchedule(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (executor == null) {
            throw new IllegalStateException("the server has no scheduled executor");
        }
        // The server ends what it schedules when the application ends.
        var unused = executor.scheduleWithFixedDelay(
                this::tick, SECONDS_BETWEEN_TICKS, SECONDS_BETWEEN_TICKS, TimeUnit.SECONDS);
    }

    private void tick() {
        ticks++;
        try {
            checkpoints.due(ticks % TICKS_BETWEEN_ALL == 0).forEach(this::take);
        } catch (RuntimeException later) {
            // The database may be down; the next tick tries again.
            LOG.log(Level.WARNING, "No head of an audit log could be taken", later);
        }
    }

    /** One organisation's log that was tampered with does not keep the others from their heads. */
    private void take(OrgId org) {
        try {
            checkpoints.take(org);
        } catch (Conflict tampered) {
            LOG.log(Level.ERROR, "The audit log of " + org.value() + " was tampered with", tampered);
        }
    }
}
