package org.northline.planning.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.northline.planning.optimiser.PlanProcess.ENVIRONMENT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.northline.planning.optimiser.PlanProcess.End;
import org.northline.planning.optimiser.PlanProcess.Outcome;
import org.northline.planning.optimiser.PlanSearch.Progress;
import org.northline.planning.optimiser.Rule.Kind;

class PlanProcessTest {
    private static final int HEAP = 256;
    private static final Set<Rule> CONFLICT = Set.of(new Rule(Kind.MANDATORY, 0, 0), new Rule(Kind.CAPACITY, 0, 0));
    private static final int FOR_EVER = Integer.MAX_VALUE;

    private static PlanProcess start(Problem problem, int epochs) throws IOException {
        return PlanProcess.start(System.getProperty("java.class.path"), HEAP, problem, 1, epochs, Optional.empty());
    }

    @Test
    void planOfTheWorkerIsThatOfTheSearch() throws IOException {
        Problem problem = SmallProblems.of(3);

        try (PlanProcess process = start(problem, 12)) {
            Outcome outcome = process.await(progress -> {});

            assertThat(outcome.end()).isEqualTo(End.DONE);
            assertThat(outcome.best().map(Progress::value)).isEqualTo(SmallProblems.best(problem));
        }
    }

    @Test
    void workerThatIsStoppedKeepsItsBestPlan() throws IOException {
        Problem problem = LargeProblem.of(450, 11);

        try (PlanProcess process = start(problem, FOR_EVER)) {
            Outcome outcome = process.await(progress -> process.stop());

            assertThat(outcome.end()).isEqualTo(End.DONE);
            assertThat(PlanCheck.broken(problem, outcome.best().orElseThrow().plan()))
                    .isEmpty();
        }
    }

    @Test
    void workerThatIsKilledLosesNothingThatItTold() throws IOException {
        Problem problem = LargeProblem.of(450, 12);
        AtomicInteger told = new AtomicInteger();

        try (PlanProcess process = start(problem, FOR_EVER)) {
            Outcome outcome = process.await(progress -> {
                if (told.incrementAndGet() == 3) {
                    ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
                }
            });

            assertThat(outcome.end()).isEqualTo(End.DIED);
            assertThat(PlanCheck.broken(problem, outcome.best().orElseThrow().plan()))
                    .isEmpty();
        }
    }

    @Test
    void workerSeesNothingOfTheEnvironmentThatItDoesNotNeed() {
        assertThat(System.getenv()).as("there is more that it could see").hasSizeGreaterThan(ENVIRONMENT.size());

        assertThat(PlanProcess.builder("any", HEAP, Path.of("any"))
                        .environment()
                        .keySet())
                .isSubsetOf(ENVIRONMENT);
    }

    @Test
    void whatCannotBePlannedIsToldWithoutAPlan() throws IOException {
        Problem impossible = SmallProblems.impossible();

        try (PlanProcess process = start(impossible, 12)) {
            assertThat(process.await(progress -> {})).isEqualTo(new Outcome(Optional.empty(), CONFLICT, End.NO_PLAN));
        }
    }
}
