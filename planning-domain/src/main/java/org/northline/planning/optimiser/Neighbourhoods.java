package org.northline.planning.optimiser;

import static org.northline.planning.optimiser.Plan.CUT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Betters a plan by freeing some dozens of candidates at a time and asking CP-SAT for their best places (P. Shaw, Using constraint programming and local
 * search methods to solve vehicle routing problems, 1998). Freed are those of a few teams, or from everywhere, the likelier the more of the bound is
 * lost by where they are; as many as the solver still answers to the end.
 */
final class Neighbourhoods {
    private static final double EFFORT = 0.15;
    private static final double NOISE = 0.35;
    private static final int LEAST = 20;

    private final double[] wanted = {80, 80};
    private final SplittableRandom random;

    Neighbourhoods(SplittableRandom random) {
        this.random = random;
    }

    /**
     * Betters a layout until so much is spent.
     *
     * @param own the candidates that may be moved; at least one
     * @param effort in deterministic seconds of the solver
     */
    void better(Layout layout, int[] own, double effort) {
        List<List<Integer>> ofTeam = Layout.lists(layout.relaxation.problem.teams());
        for (int id : own) {
            layout.relaxation
                    .problem
                    .candidates()
                    .get(id)
                    .demands()
                    .forEach(demand -> ofTeam.get(demand.team()).add(id));
        }
        double spent = 0;
        while (spent < effort) {
            int kind = random.nextInt(wanted.length);
            int size = (int) wanted[kind];
            List<Integer> pool = kind == 0
                    ? ofSomeTeams(layout, own, ofTeam, size)
                    : IntStream.of(own).boxed().toList();
            SubProblem.Answer answer =
                    SubProblem.solve(layout, likeliest(layout, pool, size), EFFORT, random.nextInt(1 << 30));
            spent += answer.effort() + 0.002;
            wanted[kind] = Math.max(LEAST, wanted[kind] * (answer.finished() ? 1.04 : 0.93));
            if (answer.found()) {
                layout.become(answer.plan().toArray());
            }
        }
    }

    /** The candidates of a team, and of teams that work with it on something, until there are enough. */
    private List<Integer> ofSomeTeams(Layout layout, int[] own, List<List<Integer>> ofTeam, int size) {
        Set<Integer> pool = new LinkedHashSet<>();
        Set<Integer> teams = new LinkedHashSet<>();
        int seed = own[random.nextInt(own.length)];
        for (int tries = 0; tries < 100 && pool.size() < size; tries++) {
            List<Problem.Demand> demands =
                    layout.relaxation.problem.candidates().get(seed).demands();
            if (!demands.isEmpty()) {
                int team = demands.get(random.nextInt(demands.size())).team();
                if (teams.add(team)) {
                    pool.addAll(ofTeam.get(team));
                }
            }
            int among = random.nextInt(Math.max(1, pool.size()));
            seed = pool.isEmpty() || tries % 10 == 9
                    ? own[random.nextInt(own.length)]
                    : new ArrayList<>(pool).get(among);
        }
        return new ArrayList<>(pool);
    }

    private List<Integer> likeliest(Layout layout, List<Integer> pool, int size) {
        double[] gain = new double[layout.quarter.length];
        for (int id : pool) {
            gain[id] = stake(layout, id);
        }
        double[] sorted = pool.stream().mapToDouble(id -> gain[id]).sorted().toArray();
        double scale = Math.max(1.0 * Relaxation.ONE, sorted[Math.min(sorted.length - 1, size)]);
        double[] key = new double[gain.length];
        for (int id : pool) {
            double gumbel = -Math.log(-Math.log(random.nextDouble(1e-12, 1)) + 1e-12);
            key[id] = gain[id] / scale - NOISE * gumbel;
        }
        return pool.stream()
                .sorted(Comparator.comparingDouble(id -> key[id]))
                .limit(size)
                .toList();
    }

    /** What it would cost of the bound to move a candidate; less than nothing when it would gain. */
    private static double stake(Layout layout, int id) {
        long least = Long.MAX_VALUE;
        for (int quarter = CUT; quarter < layout.rows.quarters; quarter++) {
            if (quarter != layout.quarter[id]) {
                least = Math.min(least, layout.relaxation.loss(id, quarter));
            }
        }
        return (double) least - layout.regret(id);
    }
}
