package org.northline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.northline.planning.optimiser.Problem;

/** The solver of the GNU Linear Programming Kit, which is a program of its own. */
final class Glpsol {
    private static final String PROGRAM = "glpsol";
    private static final int VALUE = 6;

    private Glpsol() {}

    static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }

    /** What it says that its best plan is worth; nothing without a plan. */
    static OptionalLong best(Problem problem, Duration limit) throws IOException {
        Path folder = Files.createTempDirectory("northline-glpsol");
        Path model = Files.writeString(folder.resolve("model.lp"), PeerSolver.lp(problem));
        Path answer = folder.resolve("answer");
        try {
            new ProcessBuilder(
                            PROGRAM,
                            "--lp",
                            model.toString(),
                            "--tmlim",
                            String.valueOf(limit.toSeconds()),
                            "--write",
                            answer.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join();
            return Files.exists(answer) ? read(answer) : OptionalLong.empty();
        } finally {
            Files.deleteIfExists(answer);
            Files.delete(model);
            Files.delete(folder);
        }
    }

    /** The line of the solution: s mip ROWS COLUMNS STATUS VALUE, the status o or f when there is a plan. */
    private static OptionalLong read(Path answer) throws IOException {
        try (Stream<String> lines = Files.lines(answer)) {
            return lines.filter(line -> line.startsWith("s mip"))
                    .map(line -> line.split(" +"))
                    .filter(words -> words[VALUE - 1].matches("[of]"))
                    .mapToLong(words -> Math.round(Double.parseDouble(words[VALUE])))
                    .findFirst();
        }
    }
}
