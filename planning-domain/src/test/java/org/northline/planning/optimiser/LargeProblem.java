package org.northline.planning.optimiser;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.northline.planning.optimiser.Problem.Band;
import org.northline.planning.optimiser.Problem.Candidate;
import org.northline.planning.optimiser.Problem.Demand;
import org.northline.planning.optimiser.Problem.Precedence;

/** A problem of a size in which the best plan cannot be guessed: teams can do about half of what they are asked, money is there for two fifths. */
final class LargeProblem {
    private static final int QUARTERS = 4;

    private LargeProblem() {}

    static Problem of(int size, long seed) {
        Random random = new Random(seed);
        int teams = Math.max(2, size / 25);
        List<Candidate> candidates = new ArrayList<>();
        List<Precedence> precedences = new ArrayList<>();
        long[] asked = new long[teams];
        long cost = 0;
        for (int id = 0; id < size; id++) {
            Candidate candidate = candidate(random, teams);
            candidates.add(candidate);
            cost += candidate.cost();
            candidate.demands().forEach(demand -> asked[demand.team()] += demand.effort());
            if (id > 0 && random.nextInt(4) == 0) {
                precedences.add(new Precedence(id - 1, id));
            }
        }
        List<List<Long>> capacity = LongStream.of(asked)
                .mapToObj(weeks -> LongStream.generate(() -> Math.max(26, weeks / 8))
                        .limit(QUARTERS)
                        .boxed()
                        .toList())
                .toList();
        long budget = cost * 2 / 5;
        return new Problem(
                candidates,
                List.of(100L, 95L, 90L, 85L),
                capacity,
                budget,
                LongStream.generate(() -> budget * 29 / 100)
                        .limit(QUARTERS)
                        .boxed()
                        .toList(),
                List.of(new Band(budget / 20, budget), new Band(0, budget)),
                precedences,
                List.of(List.of(0, size / 2), List.of(1, size / 3, size - 1)),
                List.of(List.of(2, size - 2)));
    }

    private static Candidate candidate(Random random, int teams) {
        int home = random.nextInt(teams);
        List<Demand> demands = new ArrayList<>();
        demands.add(new Demand(home, 1 + (long) Math.exp(random.nextGaussian() + 1)));
        if (random.nextInt(2) == 0) {
            demands.add(new Demand((home + 1) % teams, 1 + random.nextInt(4)));
        }
        int earliest = random.nextInt(5) == 0 ? random.nextInt(QUARTERS) : 0;
        long value = 20 + (long) (60 * Math.exp(random.nextGaussian()));
        return new Candidate(
                value,
                20 + random.nextInt(200),
                earliest,
                QUARTERS - 1,
                random.nextInt(40) == 0,
                random.nextInt(2),
                demands);
    }
}
