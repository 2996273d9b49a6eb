package org.northline.planning.consolidation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lets this server look for consolidations every few seconds, and at once when somebody has asked for one or stopped one here. */
@Dependent
class ConsolidationSchedule {
    private static final long SECONDS_BETWEEN_LOOKS = 5;

    private final ConsolidationRunner runner;

    @Resource
    private @Nullable ManagedScheduledExecutorService schedule;

    @Resource
    private @Nullable ManagedExecutorService executor;

    @Inject
    ConsolidationSchedule(ConsolidationRunner runner) {
        this.runner = runner;
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
        background().execute(this::look);
    }

    private void look() {
        runner.look(background());
    }

    private ManagedExecutorService background() {
        if (executor == null) {
            throw new IllegalStateException("the server has no executor");
        }
        return executor;
    }
}
