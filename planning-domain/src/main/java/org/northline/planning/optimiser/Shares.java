package org.northline.planning.optimiser;

import java.util.SplittableRandom;

/**
 * Deals the candidates out to threads that better a plan side by side. What is linked stays in one hand, and mostly what works with one team, so that
 * hands hardly ever reach for the same row.
 */
final class Shares {
    private final Problem problem;
    private final int[] component;

    Shares(Problem problem) {
        this.problem = problem;
        this.component = new int[problem.candidates().size()];
        for (int id = 0; id < component.length; id++) {
            component[id] = id;
        }
        problem.precedences().forEach(pair -> join(pair.first(), pair.then()));
        problem.togethers().forEach(group -> group.forEach(id -> join(group.get(0), id)));
    }

    private void join(int one, int other) {
        component[find(one)] = find(other);
    }

    private int find(int id) {
        int found = id;
        while (component[found] != found) {
            component[found] = component[component[found]];
            found = component[found];
        }
        return found;
    }

    /** The hand of each candidate, from 0. */
    int[] deal(int hands, SplittableRandom random) {
        int[] ofTeam = random.ints(problem.teams(), 0, hands).toArray();
        int[] hand = new int[component.length];
        for (int id = 0; id < hand.length; id++) {
            Problem.Candidate root = problem.candidates().get(find(id));
            hand[id] = root.demands().isEmpty()
                    ? find(id) % hands
                    : ofTeam[root.demands().get(0).team()];
        }
        return hand;
    }
}
