package org.northline.planning.optimiser;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.northline.planning.optimiser.PlanSearch.Progress;
import org.northline.planning.optimiser.PlanWorker.Last;
import org.northline.planning.optimiser.PlanWorker.Order;

/**
 * A {@link PlanWorker} seen from the server: whatever happens to the solver, even a crash of its native code or the end of its memory, happens to a
 * process of its own. Every plan is counted anew before it is believed.
 */
public final class PlanProcess implements AutoCloseable {
    static final Set<String> ENVIRONMENT = Set.of("PATH", "LANG", "LC_ALL", "SystemRoot");

    private final Problem problem;
    private final Process process;
    private final Path folder;
    private volatile boolean stopped;

    private PlanProcess(Problem problem, Process process, Path folder) {
        this.problem = problem;
        this.process = process;
        this.folder = folder;
    }

    /**
     * Starts to look for a plan.
     *
     * @param classPath where the worker, the solver and its native code are
     * @param megabytes the heap of the worker
     * @param known a plan to begin with
     */
    public static PlanProcess start(
            String classPath, int megabytes, Problem problem, long seed, int epochs, Optional<Plan> known)
            throws IOException {
        // The solver unpacks its native code there, and nobody clears up after a process that is ended.
        Path folder = Files.createTempDirectory("northline-plan");
        Process process = builder(classPath, megabytes, folder).start();
        PlanProcess started = new PlanProcess(problem, process, folder);
        try {
            ObjectOutputStream order = new ObjectOutputStream(process.getOutputStream());
            order.writeObject(new Order(problem, seed, epochs, known.orElse(null)));
            order.flush();
        } catch (IOException died) {
            started.close();
            throw died;
        }
        return started;
    }

    /** The worker sees none of the server's environment, which has its secrets, beyond what any program needs to run. */
    static ProcessBuilder builder(String classPath, int megabytes, Path folder) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                        java,
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        classPath,
                        PlanWorker.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(ENVIRONMENT);
        return builder;
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

    /** Ends the worker; the best plan that it told of is what it has found. */
    public void stop() {
        stopped = true;
        process.destroyForcibly();
    }

    /** The number of the process with the operating system. */
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() throws IOException {
        stop();
        process.onExit().join();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
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
