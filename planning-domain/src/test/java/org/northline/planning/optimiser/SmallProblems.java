package org.northline.planning.optimiser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.northline.planning.optimiser.Problem.Band;
import org.northline.planning.optimiser.Problem.Candidate;
import org.northline.planning.optimiser.Problem.Demand;
import org.northline.planning.optimiser.Problem.Precedence;

/** Problems that are small enough for every plan of them to be tried. */
final class SmallProblems {
    private SmallProblems() {}

    static Problem of(long seed) {
        Random random = new Random(seed);
        int quarters = 1 + random.nextInt(3);
        int teams = 1 + random.nextInt(2);
        int size = 1 + random.nextInt(6);
        List<Candidate> candidates = new ArrayList<>();
        for (int id = 0; id < size; id++) {
            candidates.add(candidate(random, quarters, teams));
        }
        return new Problem(
                candidates,
                weights(quarters),
                random.ints(teams, 3, 9)
                        .mapToObj(most -> LongStream.generate(() -> most)
                                .limit(quarters)
                                .boxed()
                                .toList())
                        .toList(),
                5 + random.nextInt(25),
                LongStream.generate(() -> 5 + random.nextInt(12))
                        .limit(quarters)
                        .boxed()
                        .toList(),
                List.of(band(random), new Band(0, Long.MAX_VALUE)),
                precedences(random, size),
                size > 3 && random.nextBoolean() ? List.of(List.of(0, 1, 2)) : List.of(),
                size > 4 && random.nextInt(3) == 0 ? List.of(List.of(3, 4)) : List.of());
    }

    /** A problem whose only candidate has to be there and needs more than its team can do. */
    static Problem impossible() {
        return new Problem(
                List.of(new Candidate(1, 1, 0, 0, true, -1, List.of(new Demand(0, 2)))),
                List.of(1L),
                List.of(List.of(1L)),
                1,
                List.of(1L),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Candidate candidate(Random random, int quarters, int teams) {
        int earliest = random.nextInt(quarters);
        List<Demand> demands = new ArrayList<>();
        for (int team = 0; team < teams; team++) {
            if (random.nextInt(3) > 0) {
                demands.add(new Demand(team, 1 + random.nextInt(5)));
            }
        }
        return new Candidate(
                random.nextInt(20),
                random.nextInt(9),
                earliest,
                earliest + random.nextInt(quarters - earliest),
                random.nextInt(8) == 0,
                random.nextInt(3) - 1,
                demands);
    }

    private static List<Long> weights(int quarters) {
        return LongStream.range(0, quarters)
                .map(quarter -> 100 - 5 * quarter)
                .boxed()
                .toList();
    }

    private static Band band(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Band(0, Long.MAX_VALUE);
            case 1 -> new Band(random.nextInt(6), Long.MAX_VALUE);
            default -> new Band(0, 4 + random.nextInt(10));
        };
    }

    private static List<Precedence> precedences(Random random, int size) {
        List<Precedence> precedences = new ArrayList<>();
        for (int then = 1; then < size; then++) {
            if (random.nextInt(3) == 0) {
                precedences.add(new Precedence(random.nextInt(then), then));
            }
            if (random.nextInt(6) == 0) {
                precedences.add(new Precedence(random.nextInt(then), then));
            }
        }
        return precedences;
    }

    /** The most value of any plan, found by trying all. */
    static Optional<Long> best(Problem problem) {
        List<Integer> quarters = new ArrayList<>();
        problem.candidates().forEach(candidate -> quarters.add(Plan.CUT));
        return best(problem, quarters, 0);
    }

    private static Optional<Long> best(Problem problem, List<Integer> quarters, int next) {
        if (next == quarters.size()) {
            Plan plan = new Plan(quarters);
            return PlanCheck.broken(problem, plan).isEmpty() ? Optional.of(plan.value(problem)) : Optional.empty();
        }
        Optional<Long> best = Optional.empty();
        for (int quarter = Plan.CUT; quarter < problem.quarters(); quarter++) {
            quarters.set(next, quarter);
            Optional<Long> value = best(problem, quarters, next + 1);
            best = value.isPresent() && (best.isEmpty() || value.get() > best.get()) ? value : best;
        }
        quarters.set(next, Plan.CUT);
        return best;
    }
}
