package org.northline.bench;

import com.google.ortools.Loader;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.northline.it.consolidation.PeerSolver;
import org.northline.it.consolidation.RandomInstance;
import org.northline.planning.optimiser.PlanProcess;
import org.northline.planning.optimiser.PlanSearch.Progress;
import org.northline.planning.optimiser.Problem;

/** How good the plan of a consolidation is after some seconds, as the worker's process tells it, beside what solvers make of the plain model in the same time. */
final class Consolidations {
    private static final Map<String, String> PEERS =
            new TreeMap<>(Map.of("CP-SAT, two threads", "SAT", "SCIP", "SCIP", "CBC", "CBC"));
    private static final int HEAP = 512;

    private Consolidations() {}

    static void report(Table table) throws IOException {
        Loader.loadNativeLibraries();
        Instance small = new Instance("100 items, 4 quarters, 8 teams", RandomInstance.of(100, 4, 8, 1));
        small.report(table, Map.of(15, 0.0), List.of());
        Instance middle = new Instance("1,000 items, 4 quarters, 20 teams", RandomInstance.of(1000, 4, 20, 1));
        middle.report(table, Map.of(10, 1.0, 60, 0.3), List.of(10, 60));
        Instance large = new Instance("5,000 items, 8 quarters, 60 teams", RandomInstance.of(5000, 8, 60, 1));
        large.report(table, Map.of(3, 100.0, 10, 2.0, 60, 1.0), List.of(10, 60));
    }

    private record Instance(String name, Problem problem) {
        /**
         * Adds the gaps after some seconds, and what others reach.
         *
         * @param most gap in per cent by seconds
         * @param withPeers after how many seconds others are asked, too
         */
        void report(Table table, Map<Integer, Double> most, List<Integer> withPeers) throws IOException {
            Map<Integer, Progress> told = ours(new TreeMap<>(most).lastKey());
            for (Map.Entry<Integer, Double> target : new TreeMap<>(most).entrySet()) {
                Progress after = told.get(told.keySet().stream()
                        .filter(at -> at <= target.getKey() * 1000)
                        .max(Integer::compare)
                        .orElseThrow());
                table.add(Figure.alone(
                                "Consolidation of " + name + ", gap to the bound after " + target.getKey() + " s",
                                "%",
                                100 * after.gap())
                        .atMost(target.getValue()));
                if (withPeers.contains(target.getKey())) {
                    peers(table, target.getKey(), after);
                }
            }
        }

        /** What was told, by milliseconds since the process was started. */
        private Map<Integer, Progress> ours(int seconds) throws IOException {
            TreeMap<Integer, Progress> told = new TreeMap<>();
            long begin = System.nanoTime();
            long end = begin + Duration.ofSeconds(seconds).toNanos();
            try (PlanProcess process = PlanProcess.start(
                    System.getProperty("java.class.path"), HEAP, problem, 1, Integer.MAX_VALUE, Optional.empty())) {
                Thread clock = new Thread(() -> {
                    try {
                        Thread.sleep(Duration.ofNanos(end - System.nanoTime()).toMillis());
                    } catch (InterruptedException early) {
                        Thread.currentThread().interrupt();
                    }
                    process.stop();
                });
                clock.setDaemon(true);
                clock.start();
                process.await(progress -> told.put(
                        (int) Duration.ofNanos(System.nanoTime() - begin).toMillis(), progress));
            }
            return told;
        }

        private void peers(Table table, int seconds, Progress ours) {
            PEERS.forEach((peer, solver) -> {
                String what = "Consolidation of " + name + ", value of the plan after " + seconds + " s";
                OptionalLong value = PeerSolver.best(solver, problem, Duration.ofSeconds(seconds));
                double theirs = value.orElse(0);
                table.add(
                        value.isPresent()
                                ? Figure.beside(what, "", ours.value(), peer, theirs, ours.value() / theirs)
                                        .atLeast(1)
                                : Figure.beside(what, "", ours.value(), peer + ", no plan", 0, Double.MAX_VALUE)
                                        .atLeast(1));
            });
        }
    }
}
