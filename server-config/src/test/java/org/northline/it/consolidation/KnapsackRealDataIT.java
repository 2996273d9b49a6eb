package org.northline.it.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.northline.planning.optimiser.PlanCheck;
import org.northline.planning.optimiser.PlanSearch;
import org.northline.planning.optimiser.PlanSearch.Progress;
import org.northline.planning.optimiser.Problem;

/** The search on problems that others have published with their best values, and on whole consolidations. */
class KnapsackRealDataIT {
    private static final Path DATA = Path.of(System.getProperty("northline.data", "../shared/data"));
    private static final List<Long> OPTIMA_IN_TENTHS =
            List.of(38_000L, 87_061L, 40_150L, 61_200L, 124_000L, 106_180L, 165_370L);

    @BeforeAll
    static void loadSolver() {
        Loader.loadNativeLibraries();
    }

    private static Progress search(Problem problem, int epochs) {
        Progress found = PlanSearch.run(problem, 1, epochs, Optional.empty(), progress -> {})
                .orElseThrow();
        assertThat(PlanCheck.broken(problem, found.plan())).isEmpty();
        assertThat(found.plan().value(problem)).isEqualTo(found.value());
        assertThat(found.bound()).isGreaterThanOrEqualTo(found.value());
        return found;
    }

    @Test
    void sevenKnapsacksOfPetersenAreSolvedToTheirOptima() throws IOException {
        List<Problem> problems = Instances.knapsacks(DATA.resolve("knapsack/mknap1.txt"));

        List<Progress> found =
                problems.stream().map(problem -> search(problem, 30)).toList();

        assertThat(found).extracting(Progress::value).isEqualTo(OPTIMA_IN_TENTHS);
        assertThat(found).extracting(Progress::gap).containsOnly(0.0);
    }

    @Test
    void boundsOfKnapsacksAreThoseOfTheirLinearRelaxations() throws IOException {
        List<Problem> problems = Instances.knapsacks(DATA.resolve("knapsack/mknapcb1.txt"));
        List<String[]> known = Files.readAllLines(DATA.resolve("knapsack/best_known.csv")).stream()
                .map(line -> line.split(","))
                .filter(fields -> fields[0].equals("mknapcb1.txt"))
                .toList();

        for (int number : List.of(0, 1, 2)) {
            double relaxation = Double.parseDouble(known.get(number)[4]) * 10;
            double[] lowest = {Double.MAX_VALUE};
            PlanSearch.run(
                    problems.get(number),
                    1,
                    0,
                    Optional.empty(),
                    progress -> lowest[0] = Math.min(lowest[0], progress.bound()));

            assertThat(lowest[0]).isBetween(relaxation - 10, relaxation * 1.0005);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n100-q4-t8-seed1",
                "n100-q4-t8-seed2",
                "n1000-q4-t20-seed1",
                "n1000-q4-t20-seed2",
                "n5000-q8-t60-seed1"
            })
    void planOfAConsolidationIsCountedAnewAndClose(String name) {
        Problem problem = Instances.consolidation(DATA.resolve("consolidation/" + name + ".json"));

        Progress found = search(problem, 8);

        assertThat(found.gap()).isLessThan(0.03);
    }
}
