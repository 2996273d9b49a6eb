package org.northline.planning.consolidation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.northline.planning.consolidation.PlanSearch.Progress;
import org.northline.planning.consolidation.PlanWorker.Last;
import org.northline.planning.consolidation.PlanWorker.Order;

/**
 * A {@link PlanWorker} seen from the server: whatever happens to the solver, even a crash of its native code or the end of its memory, happens to a
 * process of its own. Every plan is counted anew before it is believed.
 */
public final class PlanProcess implements AutoCloseable {
    private final Problem problem;
    private final Process process;
    private volatile boolean stopped;

    private PlanProcess(Problem problem, Process process) {
        this.problem = problem;
        this.process = process;
    }

    /**
     * Starts to look for a plan.
     *
     * @param classPath where the worker, the solver and its native code are
     * @param megabytes the heap of the worker
     */
    public static PlanProcess start(String classPath, int megabytes, Problem problem, long seed, int epochs)
            throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java, "-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-cp", classPath, PlanWorker.class.getName());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        PlanProcess started = new PlanProcess(problem, process);
        try {
            ObjectOutputStream order = new ObjectOutputStream(process.getOutputStream());
            order.writeObject(new Order(problem, seed, epochs));
            order.flush();
        } catch (IOException died) {
            process.destroyForcibly();
            throw died;
        }
        return started;
    }

    /** Listens until the worker ends or dies, and answers with the best plan that it told of and how it ended. */
    public Outcome await(Consumer<Progress> listener) {
        Optional<Progress> best = Optional.empty();
        try (ObjectInputStream said = new ObjectInputStream(new BufferedInputStream(process.getInputStream()))) {
            said.setObjectInputFilter(PlanWorker.RECORDS_ONLY);
            while (true) {
                Object next = said.readObject();
                if (next instanceof Last last) {
                    return new Outcome(best, last.conflict(), best.isPresent() ? End.DONE : End.NO_PLAN);
                }
                Progress progress = (Progress) next;
                if (isTrue(progress)) {
                    best = Optional.of(progress);
                    listener.accept(progress);
                }
            }
        } catch (IOException | ClassNotFoundException | ClassCastException died) {
            return new Outcome(best, Set.of(), stopped ? End.DONE : End.DIED);
        } finally {
            process.destroyForcibly();
        }
    }

    private boolean isTrue(Progress progress) {
        return progress.plan().quarters().size() == problem.candidates().size()
                && PlanCheck.broken(problem, progress.plan()).isEmpty()
                && progress.plan().value(problem) == progress.value()
                && progress.value() <= progress.bound();
    }

    /** Asks the worker to end with the best plan so far. */
    public void stop() {
        stopped = true;
        try {
            process.getOutputStream().close();
        } catch (IOException gone) {
            process.destroyForcibly();
        }
    }

    /** The number of the process with the operating system. */
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        stopped = true;
        process.destroyForcibly();
    }

    /** How a worker ended. */
    public enum End {
        DONE,
        NO_PLAN,
        DIED
    }

    /**
     * What a worker told.
     *
     * @param best the best plan, if there was any
     * @param conflict the fewest rules that no plan keeps together, when they are why there is no plan
     * @param end how the worker ended
     */
    public record Outcome(Optional<Progress> best, Set<Rule> conflict, End end) {}
}
