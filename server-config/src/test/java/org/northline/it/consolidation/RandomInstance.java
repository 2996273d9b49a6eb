package org.northline.it.consolidation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.northline.planning.optimiser.Problem;
import org.northline.planning.optimiser.Problem.Band;
import org.northline.planning.optimiser.Problem.Candidate;
import org.northline.planning.optimiser.Problem.Demand;
import org.northline.planning.optimiser.Problem.Precedence;

/**
 * A random problem as portfolios look like: one to three teams near a home team, efforts of 1 to 26 weeks, teams that can do half of what they are asked,
 * money for two fifths, a fifth of the candidates not before some quarter, some mandatory, five themes that each want a quarter of their cost.
 */
public final class RandomInstance {
    private static final int THEMES = 5;
    private static final int MOST_EFFORT = 26;

    private final int size;
    private final int quarters;
    private final int teams;
    private final Random random;
    private final long[] asked;
    private final long[] costOfTheme = new long[THEMES];

    private RandomInstance(int size, int quarters, int teams, long seed) {
        this.size = size;
        this.quarters = quarters;
        this.teams = teams;
        this.random = new Random(seed);
        this.asked = new long[teams];
    }

    public static Problem of(int size, int quarters, int teams, long seed) {
        return new RandomInstance(size, quarters, teams, seed).problem();
    }

    private Problem problem() {
        List<Candidate> candidates = new ArrayList<>();
        for (int id = 0; id < size; id++) {
            candidates.add(candidate());
        }
        long budget = LongStream.of(costOfTheme).sum() * 2 / 5;
        List<Precedence> precedences = precedences();
        return new Problem(
                candidates,
                LongStream.range(0, quarters)
                        .map(quarter -> 100 - 5 * quarter)
                        .boxed()
                        .toList(),
                LongStream.of(asked).mapToObj(this::capacity).toList(),
                budget,
                LongStream.generate(() -> budget * 115 / 100 / quarters)
                        .limit(quarters)
                        .boxed()
                        .toList(),
                LongStream.of(costOfTheme)
                        .mapToObj(cost -> new Band(cost / 4, Long.MAX_VALUE))
                        .toList(),
                precedences,
                exclusives(needed(candidates, precedences)),
                List.of());
    }

    private Candidate candidate() {
        int home = random.nextInt(teams);
        int count = 1 + (random.nextInt(10) < 4 ? 1 + random.nextInt(2) : 0);
        Set<Integer> at = new LinkedHashSet<>(List.of(home));
        while (at.size() < count) {
            at.add(Math.floorMod(home + random.nextInt(5) - 2, teams));
        }
        List<Demand> demands = new ArrayList<>();
        long effort = 0;
        for (int team : at) {
            long weeks = Math.max(1, Math.min(MOST_EFFORT, Math.round(Math.exp(1.3 + 0.7 * random.nextGaussian()))));
            demands.add(new Demand(team, weeks));
            asked[team] += weeks;
            effort += weeks;
        }
        long cost = 20 + Math.round(effort * 8 * Math.exp(0.5 * random.nextGaussian()));
        int theme = random.nextInt(THEMES);
        costOfTheme[theme] += cost;
        long value = 10 + Math.round(effort * 20 * Math.exp(0.7 * random.nextGaussian()));
        int earliest = random.nextInt(5) == 0 ? random.nextInt(quarters) : 0;
        return new Candidate(value, cost, earliest, quarters - 1, random.nextInt(100) < 3, theme, demands);
    }

    private List<Long> capacity(long weeks) {
        return LongStream.generate(() -> Math.max(MOST_EFFORT, weeks / 2 / quarters + random.nextInt(5) - 2))
                .limit(quarters)
                .boxed()
                .toList();
    }

    private List<Precedence> precedences() {
        List<Precedence> pairs = new ArrayList<>();
        while (pairs.size() < size * 3 / 10) {
            int first = random.nextInt(size - 1);
            pairs.add(new Precedence(first, Math.min(size - 1, first + 1 + random.nextInt(20))));
        }
        return pairs;
    }

    /** The candidates that have to come, and all that those need: were two of them in one exclusive group, there would be no plan. */
    private static Set<Integer> needed(List<Candidate> candidates, List<Precedence> precedences) {
        Set<Integer> needed = new HashSet<>();
        for (int id = candidates.size() - 1; id >= 0; id--) {
            int then = id;
            if (candidates.get(id).mandatory() || needed.contains(id)) {
                needed.add(id);
                // Whatever is needed has a lower number.
                precedences.stream().filter(pair -> pair.then() == then).forEach(pair -> needed.add(pair.first()));
            }
        }
        return needed;
    }

    private List<List<Integer>> exclusives(Set<Integer> needed) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int group = 0; group < size / 20; group++) {
            int count = 2 + random.nextInt(3);
            List<Integer> drawn =
                    random.ints(0, size).distinct().limit(count).boxed().toList();
            groups.add(drawn.stream().filter(id -> !needed.contains(id)).toList());
        }
        return groups.stream().filter(group -> group.size() > 1).toList();
    }
}
