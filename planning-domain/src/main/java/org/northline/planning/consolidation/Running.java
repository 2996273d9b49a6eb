package org.northline.planning.consolidation;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.northline.planning.consolidation.Consolidations.Taken;
import org.northline.planning.optimiser.PlanProcess;

/** What a server is running: the consolidation that it took, and the process that looks for the plan. */
final class Running {
    private final Taken taken;
    private @Nullable PlanProcess process;
    private boolean stopped;

    Running(Taken taken) {
        this.taken = requireNonNull(taken, "taken");
        this.stopped = taken.stopped();
    }

    Taken taken() {
        return taken;
    }

    /** A process that begins after the stop ends at once. */
    synchronized void take(PlanProcess started) {
        this.process = started;
        if (stopped) {
            started.stop();
        }
    }

    synchronized void stop() {
        stopped = true;
        if (process != null) {
            process.stop();
        }
    }

    synchronized boolean isStopped() {
        return stopped;
    }
}
