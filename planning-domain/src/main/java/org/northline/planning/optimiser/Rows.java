package org.northline.planning.optimiser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.northline.planning.optimiser.Problem.Band;
import org.northline.planning.optimiser.Problem.Candidate;
import org.northline.planning.optimiser.Problem.Demand;
import org.northline.planning.optimiser.Problem.Precedence;

/**
 * Whatever couples candidates, as rows of the form: the sum of what the chosen ones take is at most the limit. A candidate takes of some rows in
 * whatever quarter it is, and of others in one quarter only.
 */
final class Rows {
    final int quarters;
    final long[] limit;
    final int capacityRows;

    /** From here on rows say that candidates are chosen together or one before the other. */
    final int links;

    /** Takes of candidate c are at takeStart[c] to takeStart[c + 1]; those in one quarter at quarterStart[c * quarters + quarter]. */
    final int[] start;

    final int[] row;
    final long[] take;
    final int[] quarterStart;
    final int[] quarterRow;
    final long[] quarterTake;

    private Rows(Builder builder) {
        this.quarters = builder.quarters;
        this.limit = builder.limits.stream().mapToLong(Long::longValue).toArray();
        this.capacityRows = builder.capacityRows;
        this.links = builder.links;
        Flat any = Flat.of(builder.any);
        this.start = any.start;
        this.row = any.row;
        this.take = any.take;
        Flat at = Flat.of(builder.at);
        this.quarterStart = at.start;
        this.quarterRow = at.row;
        this.quarterTake = at.take;
    }

    static Rows of(Problem problem, List<Precedence> precedences) {
        Builder builder = new Builder(problem);
        builder.capacity();
        builder.budgets();
        builder.bands();
        builder.exclusives();
        builder.links = builder.limits.size();
        builder.togethers();
        precedences.forEach(builder::precedence);
        return new Rows(builder);
    }

    int size() {
        return limit.length;
    }

    /** The rows that a candidate can fill by being there, and break by going. */
    int[] filled() {
        boolean[] filled = new boolean[limit.length];
        for (int at = 0; at < row.length; at++) {
            filled[row[at]] |= take[at] < 0;
        }
        return IntStream.range(0, links).filter(at -> filled[at]).toArray();
    }

    /** The row of a team in a quarter. */
    int ofTeam(int team, int quarter) {
        return team * quarters + quarter;
    }

    /** The row of a quarter's budget. */
    int ofQuarter(int quarter) {
        return capacityRows + quarter;
    }

    /** The row of the whole budget. */
    int ofBudget() {
        return capacityRows + quarters;
    }

    /** Adds what a candidate takes in a quarter, as often as told. */
    void add(int candidate, int quarter, double times, double[] taken) {
        for (int at = start[candidate]; at < start[candidate + 1]; at++) {
            taken[row[at]] += times * take[at];
        }
        int place = candidate * quarters + quarter;
        for (int at = quarterStart[place]; at < quarterStart[place + 1]; at++) {
            taken[quarterRow[at]] += times * quarterTake[at];
        }
    }

    private record Take(int row, long amount) {}

    private static final class Flat {
        private final int[] start;
        private final int[] row;
        private final long[] take;

        private Flat(int places, int size) {
            this.start = new int[places + 1];
            this.row = new int[size];
            this.take = new long[size];
        }

        static Flat of(List<List<Take>> takes) {
            Flat flat =
                    new Flat(takes.size(), takes.stream().mapToInt(List::size).sum());
            int at = 0;
            for (int place = 0; place < takes.size(); place++) {
                for (Take take : takes.get(place)) {
                    flat.row[at] = take.row;
                    flat.take[at++] = take.amount;
                }
                flat.start[place + 1] = at;
            }
            return flat;
        }
    }

    private static final class Builder {
        private final Problem problem;
        private final int quarters;
        private final List<Long> limits = new ArrayList<>();
        private final List<List<Take>> any = new ArrayList<>();
        private final List<List<Take>> at = new ArrayList<>();
        private int capacityRows;
        private int links;

        Builder(Problem problem) {
            this.problem = problem;
            this.quarters = problem.quarters();
            for (int id = 0; id < problem.candidates().size(); id++) {
                any.add(new ArrayList<>());
                for (int quarter = 0; quarter < quarters; quarter++) {
                    at.add(new ArrayList<>());
                }
            }
        }

        private int row(long limit) {
            limits.add(limit);
            return limits.size() - 1;
        }

        private void take(int candidate, int row, long amount) {
            any.get(candidate).add(new Take(row, amount));
        }

        private void take(int candidate, int quarter, int row, long amount) {
            at.get(candidate * quarters + quarter).add(new Take(row, amount));
        }

        void capacity() {
            problem.capacity().forEach(team -> team.forEach(this::row));
            capacityRows = limits.size();
            for (int id = 0; id < any.size(); id++) {
                for (Demand demand : problem.candidates().get(id).demands()) {
                    for (int quarter = 0; quarter < quarters; quarter++) {
                        take(id, quarter, demand.team() * quarters + quarter, demand.effort());
                    }
                }
            }
        }

        void budgets() {
            int first = limits.size();
            problem.quarterBudgets().forEach(this::row);
            int whole = row(problem.budget());
            for (int id = 0; id < any.size(); id++) {
                long cost = problem.candidates().get(id).cost();
                for (int quarter = 0; quarter < quarters; quarter++) {
                    take(id, quarter, first + quarter, cost);
                }
                take(id, whole, cost);
            }
        }

        void bands() {
            long[] all = new long[problem.bands().size()];
            for (Candidate candidate : problem.candidates()) {
                if (candidate.theme() >= 0) {
                    all[candidate.theme()] += candidate.cost();
                }
            }
            int[] least = new int[all.length];
            int[] most = new int[all.length];
            Arrays.fill(least, -1);
            Arrays.fill(most, -1);
            for (int theme = 0; theme < all.length; theme++) {
                Band band = problem.bands().get(theme);
                least[theme] = band.least() > 0 ? row(-band.least()) : -1;
                most[theme] = band.most() < all[theme] ? row(band.most()) : -1;
            }
            for (int id = 0; id < any.size(); id++) {
                Candidate candidate = problem.candidates().get(id);
                int theme = candidate.theme();
                if (theme >= 0 && least[theme] >= 0) {
                    take(id, least[theme], -candidate.cost());
                }
                if (theme >= 0 && most[theme] >= 0) {
                    take(id, most[theme], candidate.cost());
                }
            }
        }

        void exclusives() {
            for (List<Integer> group : problem.exclusives()) {
                int row = row(1);
                group.forEach(id -> take(id, row, 1));
            }
        }

        void togethers() {
            for (List<Integer> group : problem.togethers()) {
                for (int other : group.subList(1, group.size())) {
                    same(group.get(0), other);
                    same(other, group.get(0));
                }
            }
        }

        private void same(int one, int other) {
            int row = row(0);
            take(one, row, 1);
            take(other, row, -1);
        }

        void precedence(Precedence pair) {
            for (int last = 0; last < quarters; last++) {
                int row = row(0);
                for (int quarter = 0; quarter <= last; quarter++) {
                    take(pair.then(), quarter, row, 1);
                    take(pair.first(), quarter, row, -1);
                }
            }
        }
    }
}
