package org.northline.planning.optimiser;

import java.io.Serializable;
import java.util.List;

/**
 * What a consolidation chooses from, and what every plan keeps to. Candidates, teams, quarters and themes are numbered from 0 by their place in
 * the lists. All amounts are whole numbers in units of the caller's choice, the same for what is taken and what there is.
 *
 * @param candidates what may be chosen
 * @param quarterWeights what a candidate's value counts in each quarter, at least 0
 * @param capacity what each team can do, by team and then by quarter
 * @param budget what all chosen candidates may cost
 * @param quarterBudgets what those of one quarter may cost
 * @param bands how much of each theme there has to be and may be
 * @param precedences pairs of which the second needs the first, in the same quarter or an earlier one
 * @param exclusives groups of which at most one is chosen
 * @param togethers groups of which all are chosen or none
 */
public record Problem(
        List<Candidate> candidates,
        List<Long> quarterWeights,
        List<List<Long>> capacity,
        long budget,
        List<Long> quarterBudgets,
        List<Band> bands,
        List<Precedence> precedences,
        List<List<Integer>> exclusives,
        List<List<Integer>> togethers)
        implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double MOST_WORTH = 0x1p40;

    /** Refuses numbers of candidates, teams, themes and quarters that are not there. */
    public Problem {
        candidates = List.copyOf(candidates);
        quarterWeights = List.copyOf(quarterWeights);
        capacity = capacity.stream().map(List::copyOf).toList();
        quarterBudgets = List.copyOf(quarterBudgets);
        bands = List.copyOf(bands);
        precedences = List.copyOf(precedences);
        exclusives = exclusives.stream().map(List::copyOf).toList();
        togethers = togethers.stream().map(List::copyOf).toList();
        int quarters = quarterWeights.size();
        int teams = capacity.size();
        require(quarters > 0, "at least one quarter");
        require(quarterBudgets.size() == quarters, "a budget for each quarter");
        require(capacity.stream().allMatch(team -> team.size() == quarters), "a capacity for each team and quarter");
        for (Candidate candidate : candidates) {
            require(candidate.latest < quarters, "quarters that are there");
            require(candidate.theme < bands.size(), "a band for each theme");
            require(candidate.demands.stream().allMatch(demand -> demand.team < teams), "teams that are there");
        }
        int size = candidates.size();
        require(
                precedences.stream().allMatch(pair -> inRange(pair.first, size) && inRange(pair.then, size)),
                "pairs of candidates");
        require(worthOfAll(candidates, quarterWeights) < MOST_WORTH, "values of less than 2^40 in all");
        require(inRange(exclusives, size) && inRange(togethers, size), "groups of candidates");
    }

    private static double worthOfAll(List<Candidate> candidates, List<Long> weights) {
        double values = candidates.stream().mapToDouble(Candidate::value).sum();
        return values * weights.stream().mapToDouble(Long::doubleValue).max().orElse(0);
    }

    private static boolean inRange(List<List<Integer>> groups, int size) {
        return groups.stream().allMatch(group -> group.stream().allMatch(candidate -> inRange(candidate, size)));
    }

    private static boolean inRange(int candidate, int size) {
        return candidate >= 0 && candidate < size;
    }

    private static void require(boolean kept, String what) {
        if (!kept) {
            throw new IllegalArgumentException("A consolidation needs " + what);
        }
    }

    public int quarters() {
        return quarterWeights.size();
    }

    public int teams() {
        return capacity.size();
    }

    /** What a candidate is worth in a quarter. */
    public long worth(int candidate, int quarter) {
        return Math.multiplyExact(candidates.get(candidate).value, quarterWeights.get(quarter));
    }

    /**
     * Something that may be chosen, whole and in one quarter.
     *
     * @param value at least 0
     * @param cost at least 0
     * @param earliest the first quarter in which it may be
     * @param latest the last one
     * @param mandatory whether every plan has it
     * @param theme its theme, or -1 for none
     * @param demands what it takes of each of its teams, in its quarter
     */
    public record Candidate(
            long value, long cost, int earliest, int latest, boolean mandatory, int theme, List<Demand> demands)
            implements Serializable {
        private static final long serialVersionUID = 1;

        public Candidate {
            demands = List.copyOf(demands);
            require(value >= 0 && cost >= 0, "values and costs of at least 0");
            require(earliest >= 0 && earliest <= latest, "a first quarter that is not after the last");
            require(theme >= -1, "themes from 0, or -1 for none");
        }
    }

    /** What a candidate takes of a team; at least 0, each team once. */
    public record Demand(int team, long effort) implements Serializable {
        private static final long serialVersionUID = 1;

        public Demand {
            require(team >= 0 && effort >= 0, "efforts of at least 0");
        }
    }

    /** The least and the most that the chosen candidates of a theme cost together. */
    public record Band(long least, long most) implements Serializable {
        private static final long serialVersionUID = 1;

        public Band {
            require(least <= most, "a least cost that is not over the most");
        }
    }

    /** The second needs the first, in the same quarter or an earlier one. */
    public record Precedence(int first, int then) implements Serializable {
        private static final long serialVersionUID = 1;
    }
}
