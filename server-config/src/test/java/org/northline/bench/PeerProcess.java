package org.northline.bench;

import com.google.ortools.Loader;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import org.northline.planning.optimiser.Problem;

/** Another solver in a process of its own, as Northline's search has one: a fault in native code ends that process and not the benchmark. */
final class PeerProcess {
    static final String GLPSOL = "glpsol";

    private static final String NONE = "none";

    private PeerProcess() {}

    /** Reads a problem from its standard input and writes the value of the best plan: {@code PeerProcess SOLVER SECONDS}, where a solver has the name that {@link PeerSolver} knows. */
    public static void main(String... arguments) throws IOException, ClassNotFoundException {
        PrintStream output = System.out;
        System.setOut(System.err);
        Loader.loadNativeLibraries();
        try (ObjectInputStream input = new ObjectInputStream(System.in)) {
            Problem problem = (Problem) input.readObject();
            Duration limit = Duration.ofSeconds(Long.parseLong(arguments[1]));
            OptionalLong best = arguments[0].equals(GLPSOL)
                    ? Glpsol.best(problem, limit)
                    : PeerSolver.best(arguments[0], problem, limit);
            output.println(best.isPresent() ? String.valueOf(best.getAsLong()) : NONE);
        }
    }

    /** The value of the best plan, counted anew; nothing without a plan, or when the solver brought its process down. */
    static OptionalLong best(String solver, Problem problem, Duration limit) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PeerProcess.class.getName(),
                        solver,
                        String.valueOf(limit.toSeconds()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (ObjectOutputStream order = new ObjectOutputStream(process.getOutputStream())) {
            order.writeObject(problem);
        }
        // Native code may talk before.
        String last = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .reduce(NONE, (before, line) -> line);
        return last.equals(NONE) ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(last));
    }
}
