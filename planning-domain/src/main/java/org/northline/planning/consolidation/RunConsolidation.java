package org.northline.planning.consolidation;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.northline.planning.consolidation.Consolidations.Taken;
import org.northline.planning.optimiser.PlanProcess;
import org.northline.planning.optimiser.PlanProcess.End;
import org.northline.planning.optimiser.PlanProcess.Outcome;
import org.northline.planning.optimiser.PlanSearch.Progress;
import org.northline.planning.scenario.ScenarioList;
import org.northline.planning.shared.OnePerServer;

/** Looks for the plan of one consolidation in a process of its own and writes what it found. */
@OnePerServer
class RunConsolidation {
    private static final int MEGABYTES = 768;
    private static final int MOST_TIMES_TAKEN = 3;
    private static final long SEED = 1;
    private static final long NANOS_BETWEEN_PLANS = 700_000_000;

    private final Consolidations consolidations;
    private final ScenarioList scenarios;
    private final PlanFactsReader facts;

    @Inject
    RunConsolidation(Consolidations consolidations, ScenarioList scenarios, PlanFactsReader facts) {
        this.consolidations = consolidations;
        this.scenarios = scenarios;
        this.facts = facts;
    }

    void run(Running running) {
        Taken taken = running.taken();
        if (taken.timesTaken() > MOST_TIMES_TAKEN) {
            consolidations.failed(
                    taken, "The search was begun " + MOST_TIMES_TAKEN + " times and never came to its end. Ask again.");
            return;
        }
        PlanProblem problem = new PlanProblem(facts.of(taken.org(), scenarios.get(taken.org(), taken.scenario())));
        List<ConflictingRule> contradiction = problem.contradiction();
        if (contradiction.isEmpty()) {
            search(running, problem);
        } else {
            consolidations.foundNoPlan(taken, contradiction);
        }
    }

    private void search(Running running, PlanProblem problem) {
        Taken taken = running.taken();
        try (PlanProcess process = PlanProcess.start(
                classPath(),
                MEGABYTES,
                problem.problem(),
                SEED,
                taken.epochs(),
                consolidations.known(taken, problem))) {
            running.take(process);
            Outcome outcome = process.await(new Teller(taken, problem)::tell);
            end(running, problem, outcome);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private void end(Running running, PlanProblem problem, Outcome outcome) {
        Taken taken = running.taken();
        Optional<Progress> best = outcome.best();
        if (best.isPresent()) {
            // A search that died after it had told a plan has found that plan, with the bound that it had proved.
            PlanReading reading =
                    new PlanReading(problem, best.get().plan(), best.get().prices());
            consolidations.found(taken, best.get().value(), best.get().bound(), reading.places(), reading.uses());
        } else if (outcome.end() == End.NO_PLAN) {
            consolidations.foundNoPlan(taken, new ConflictWords(problem).of(outcome.conflict()));
        } else {
            consolidations.failed(
                    taken,
                    running.isStopped()
                            ? "It was stopped before there was a plan."
                            : "The search ended without an answer; it may need more memory than this machine has. Ask again.");
        }
    }

    private static String classPath() {
        @Nullable String folder = System.getenv("NORTHLINE_OPTIMISER");
        if (folder == null) {
            throw new IllegalStateException("NORTHLINE_OPTIMISER is not set: the launcher says where the solver is");
        }
        return folder + "/*";
    }

    /** Tells of the first plan at once and of the next ones now and then, since each is written. */
    private final class Teller {
        private final Taken taken;
        private final PlanProblem problem;
        private long next = Long.MIN_VALUE;

        Teller(Taken taken, PlanProblem problem) {
            this.taken = taken;
            this.problem = problem;
        }

        void tell(Progress progress) {
            long now = System.nanoTime();
            if (next == Long.MIN_VALUE || now - next >= 0) {
                consolidations.tell(taken, problem, progress);
                next = now + NANOS_BETWEEN_PLANS;
            }
        }
    }
}
