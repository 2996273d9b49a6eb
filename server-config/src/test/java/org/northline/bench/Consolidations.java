package org.northline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.northline.it.consolidation.Instances;
import org.northline.it.consolidation.RandomInstance;
import org.northline.planning.optimiser.Plan;
import org.northline.planning.optimiser.PlanProcess;
import org.northline.planning.optimiser.PlanSearch.Progress;
import org.northline.planning.optimiser.Problem;
import org.northline.planning.optimiser.Problem.Candidate;

/**
 * How good the plan of a consolidation is after some seconds, as the worker's process tells it, beside what solvers make of the plain model in the
 * same time; how soon a plan is mended; and the best values that others have published. {@code Consolidations BUILD_FOLDER} takes these figures alone.
 */
final class Consolidations {
    private static final Map<String, String> PEERS = peers();
    private static final int HEAP = 512;
    private static final int SEEDS = Integer.getInteger("northline.seeds", 4);
    private static final int KNAPSACK_EPOCHS = 60;
    private static final double MOST_MOVED = 5;
    private static final Path DATA = Path.of(System.getProperty("northline.data", "../../shared/data"));

    /** The most that may be left of the gap, in per cent, by seconds. */
    private static final Map<Integer, Double> OF_100 = Map.of(15, 0.0);

    private static final Map<Integer, Double> OF_1000 = Map.of(10, 1.0, 60, 0.3);
    private static final Map<Integer, Double> OF_5000 = Map.of(3, 100.0, 10, 2.0, 60, 1.0);

    private final Table table;

    private Consolidations(Table table) {
        this.table = table;
    }

    public static void main(String... arguments) throws IOException {
        Table table = new Table();
        report(table);
        table.writeTo(Path.of(arguments[0]));
    }

    private static Map<String, String> peers() {
        Map<String, String> peers = new LinkedHashMap<>();
        peers.put("CBC", "CBC");
        peers.put("CP-SAT, two threads", "SAT");
        peers.put("SCIP", "SCIP");
        if (Glpsol.isInstalled()) {
            peers.put("glpsol", PeerProcess.GLPSOL);
        }
        return peers;
    }

    static void report(Table table) throws IOException {
        Consolidations consolidations = new Consolidations(table);
        table.note("glpsol", Glpsol.isInstalled() ? "installed" : "not installed, not asked");
        consolidations.given("n100-q4-t8-seed1.json", OF_100);
        consolidations.given("n100-q4-t8-seed2.json", OF_100);
        consolidations.given("n1000-q4-t20-seed1.json", OF_1000);
        consolidations.given("n1000-q4-t20-seed2.json", OF_1000);
        consolidations.given("n5000-q8-t60-seed1.json", OF_5000);
        consolidations.gaps("100 items, 4 quarters, 8 teams", RandomInstance.of(100, 4, 8, 1), OF_100, List.of());
        consolidations.gaps(
                "1,000 items, 4 quarters, 20 teams", RandomInstance.of(1000, 4, 20, 1), OF_1000, List.of(10, 60));
        Problem large = RandomInstance.of(5000, 8, 60, 1);
        Progress plan = consolidations.gaps("5,000 items, 8 quarters, 60 teams", large, OF_5000, List.of(10, 60));
        consolidations.whatIf(large, plan.plan());
        consolidations.seeds();
        consolidations.knapsacks("mknapcb1.txt", "5 limits, 100 items");
        consolidations.knapsacks("mknapcb4.txt", "10 limits, 100 items");
    }

    /** The gaps of a problem on which the targets were set, when it is there. */
    private void given(String name, Map<Integer, Double> most) throws IOException {
        Path file = DATA.resolve("consolidation").resolve(name);
        if (Files.exists(file)) {
            gaps(name, Instances.consolidation(file), most, List.of());
        } else {
            table.note("Consolidation of " + name, "not measured: it is not in the folder of the data");
        }
    }

    /**
     * Adds the gaps after some seconds, and what others reach; answers with the last plan.
     *
     * @param most gap in per cent by seconds
     * @param withPeers after how many seconds others are asked, too
     */
    private Progress gaps(String name, Problem problem, Map<Integer, Double> most, List<Integer> withPeers)
            throws IOException {
        TreeMap<Integer, Double> targets = new TreeMap<>(most);
        TreeMap<Integer, Progress> told = search(problem, targets.lastKey());
        for (Map.Entry<Integer, Double> target : targets.entrySet()) {
            Progress after = told.floorEntry(target.getKey() * 1000).getValue();
            table.add(Figure.alone(
                            "Consolidation of " + name + ", gap to the bound after " + target.getKey() + " s",
                            "%",
                            100 * after.gap())
                    .atMost(target.getValue()));
            if (withPeers.contains(target.getKey())) {
                beside(name, problem, target.getKey(), after);
            }
        }
        return told.lastEntry().getValue();
    }

    private void beside(String name, Problem problem, int seconds, Progress ours) throws IOException {
        String what = "Consolidation of " + name + ", value of the plan after " + seconds + " s";
        for (Map.Entry<String, String> peer : PEERS.entrySet()) {
            OptionalLong value = PeerProcess.best(peer.getValue(), problem, Duration.ofSeconds(seconds));
            double theirs = value.orElse(0);
            table.add(
                    value.isPresent()
                            ? Figure.beside(what, "", ours.value(), peer.getKey(), theirs, ours.value() / theirs)
                                    .atLeast(1)
                            : Figure.alone(what + "; " + peer.getKey() + " has no plan", "", ours.value()));
        }
    }

    /** What was told, by milliseconds since the process was started. */
    private static TreeMap<Integer, Progress> search(Problem problem, int seconds) throws IOException {
        TreeMap<Integer, Progress> told = new TreeMap<>();
        long begin = System.nanoTime();
        long end = begin + Duration.ofSeconds(seconds).toNanos();
        try (PlanProcess process = start(problem, Integer.MAX_VALUE, Optional.empty())) {
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
            process.await(progress -> told.put(millisecondsSince(begin), progress));
        }
        return told;
    }

    private static PlanProcess start(Problem problem, int epochs, Optional<Plan> known) throws IOException {
        return PlanProcess.start(System.getProperty("java.class.path"), HEAP, problem, 1, epochs, known);
    }

    private static int millisecondsSince(long begin) {
        return (int) Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }

    /** The most valuable candidate that a plan has not is made mandatory, and the plan is mended: from the start of the process to the first plan. */
    private void whatIf(Problem problem, Plan plan) throws IOException {
        int cut = IntStream.range(0, plan.quarters().size())
                .filter(id -> plan.quarters().get(id) == Plan.CUT)
                .boxed()
                .max((one, other) -> Long.compare(
                        problem.candidates().get(one).value(),
                        problem.candidates().get(other).value()))
                .orElseThrow();
        TreeMap<Integer, Progress> told = new TreeMap<>();
        long begin = System.nanoTime();
        try (PlanProcess process = start(withMandatory(problem, cut), 0, Optional.of(plan))) {
            process.await(progress -> told.put(millisecondsSince(begin), progress));
        }
        Plan first = told.firstEntry().getValue().plan();
        long moved = IntStream.range(0, plan.quarters().size())
                .filter(id -> !plan.quarters().get(id).equals(first.quarters().get(id)))
                .count();
        table.add(Figure.alone("Plan of 5,000 items mended for one that has to come", "s", told.firstKey() / 1000.0)
                .atMost(1));
        table.add(Figure.alone(
                        "Plan of 5,000 items mended for one that has to come, items moved",
                        "%",
                        100.0 * moved / plan.quarters().size())
                .atMost(MOST_MOVED));
    }

    private static Problem withMandatory(Problem problem, int id) {
        List<Candidate> candidates = new ArrayList<>(problem.candidates());
        Candidate its = candidates.get(id);
        candidates.set(
                id,
                new Candidate(its.value(), its.cost(), its.earliest(), its.latest(), true, its.theme(), its.demands()));
        return new Problem(
                candidates,
                problem.quarterWeights(),
                problem.capacity(),
                problem.budget(),
                problem.quarterBudgets(),
                problem.bands(),
                problem.precedences(),
                problem.exclusives(),
                problem.togethers());
    }

    /** On how many random problems no other solver has a better plan after ten seconds; {@code -Dnorthline.seeds} says how many. */
    private void seeds() throws IOException {
        int seconds = 10;
        int best = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            Problem problem = RandomInstance.of(1000, 4, 20, seed);
            long ours = search(problem, seconds).lastEntry().getValue().value();
            long theirs = 0;
            for (String peer : PEERS.values()) {
                theirs = Math.max(
                        theirs,
                        PeerProcess.best(peer, problem, Duration.ofSeconds(seconds))
                                .orElse(0));
            }
            best += ours >= theirs ? 1 : 0;
        }
        table.add(Figure.alone(
                        "Problems of 1,000 items, of " + SEEDS + ", on which no solver has a better plan after 10 s",
                        "%",
                        100.0 * best / SEEDS)
                .atLeast(95));
    }

    /** On how many multidimensional knapsacks the best value that P. C. Chu and J. E. Beasley (1998) have published is reached. */
    private void knapsacks(String file, String shape) throws IOException {
        Path folder = DATA.resolve("knapsack");
        if (!Files.exists(folder)) {
            table.note("Knapsacks of " + shape, "not measured: there is no " + folder);
            return;
        }
        List<Long> known = Files.readAllLines(folder.resolve("best_known.csv")).stream()
                .map(line -> line.split(","))
                .filter(fields -> fields[0].equals(file))
                .map(fields -> Long.parseLong(fields[3]) * 10)
                .toList();
        List<Problem> problems = Instances.knapsacks(folder.resolve(file));
        int reached = 0;
        for (int number = 0; number < problems.size(); number++) {
            reached += reaches(problems.get(number), known.get(number)) ? 1 : 0;
        }
        table.add(Figure.alone(
                        "Knapsacks of " + shape + ", of " + problems.size() + ", with the best known value",
                        "",
                        reached)
                .atLeast(problems.size()));
    }

    /** Whether a plan is found that is worth so much, for which alone is looked. */
    private static boolean reaches(Problem problem, long known) throws IOException {
        try (PlanProcess process = start(problem, KNAPSACK_EPOCHS, Optional.empty())) {
            return process.await(progress -> {
                                if (progress.value() >= known) {
                                    process.stop();
                                }
                            })
                            .best()
                            .orElseThrow()
                            .value()
                    >= known;
        }
    }
}
