package org.northline.planning.optimiser;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.northline.planning.optimiser.Problem.Candidate;

/**
 * The best choice of candidates when rows are not limits but have prices, which no plan that keeps to the limits can beat: the Lagrangian relaxation
 * (A. M. Geoffrion, Lagrangean relaxation for integer programming, 1974). Precedences of the forest are kept exactly, by dynamic programming from the
 * leaves to the roots. All numbers are whole, so that what it proves does not hang on rounding; prices have {@link #DIGITS} binary digits.
 */
final class Relaxation {
    static final int DIGITS = 20;
    static final long ONE = 1L << DIGITS;
    /** More than all prices of all takes together. */
    static final double MOST = 0x1p60;

    private static final long NEVER = Long.MIN_VALUE / 4;

    final Problem problem;
    final Rows rows;
    private final Forest forest;
    private final int quarters;
    private final int size;
    private final long[] worth;
    private final boolean[] allowed;
    final int[] mandatory;
    private final boolean[] staysIn;
    private final long[] reduced;
    private final long[] best;
    private final long[] outside;
    private final long[] losses;

    Relaxation(Problem problem) {
        this.problem = problem;
        this.forest = new Forest(problem);
        this.rows = Rows.of(problem, forest.others);
        this.quarters = problem.quarters();
        this.size = problem.candidates().size();
        this.worth = new long[size * quarters];
        this.allowed = new boolean[size * quarters];
        this.staysIn = new boolean[size];
        this.mandatory = IntStream.range(0, size)
                .filter(id -> problem.candidates().get(id).mandatory())
                .toArray();
        this.reduced = new long[size * quarters];
        this.best = new long[size * (quarters + 1)];
        this.outside = new long[best.length];
        this.losses = new long[best.length];
        for (int id = 0; id < size; id++) {
            Candidate candidate = problem.candidates().get(id);
            staysIn[id] = candidate.mandatory();
            for (int quarter = 0; quarter < quarters; quarter++) {
                worth[id * quarters + quarter] = problem.worth(id, quarter);
                allowed[id * quarters + quarter] = quarter >= candidate.earliest() && quarter <= candidate.latest();
            }
        }
    }

    /**
     * The value of the best choice under these prices, with {@link #DIGITS} binary digits: an upper bound of every plan.
     *
     * @param prices of each row, at least 0
     * @param choice is filled with the best choice
     */
    long solve(long[] prices, int[] choice) {
        reduce(prices);
        Arrays.fill(best, 0);
        long total = 0;
        for (int row = 0; row < prices.length; row++) {
            total = Math.addExact(total, Math.multiplyExact(prices[row], rows.limit[row]));
        }
        for (int place = size - 1; place >= 0; place--) {
            count(forest.order[place]);
        }
        for (int place = 0; place < size; place++) {
            int id = forest.order[place];
            int state = forest.parent[id] == Forest.ROOT ? bestState(id) : stateUnder(id, choice[forest.parent[id]]);
            choice[id] = state == quarters ? Plan.CUT : state;
            total = forest.parent[id] == Forest.ROOT ? Math.addExact(total, best[id * (quarters + 1) + state]) : total;
        }
        return total;
    }

    /** What a candidate is worth in a quarter beyond the prices of what it takes, as of the last {@link #solve}. */
    long reduced(int candidate, int quarter) {
        return reduced[candidate * quarters + quarter];
    }

    boolean allowed(int candidate, int quarter) {
        return allowed[candidate * quarters + quarter];
    }

    boolean isMandatory(int candidate) {
        return staysIn[candidate];
    }

    long worth(int candidate, int quarter) {
        return worth[candidate * quarters + quarter];
    }

    /** Makes the reduced values those of these prices. */
    void reduce(long[] prices) {
        for (int id = 0; id < size; id++) {
            long everywhere = 0;
            for (int at = rows.start[id]; at < rows.start[id + 1]; at++) {
                everywhere += prices[rows.row[at]] * rows.take[at];
            }
            for (int quarter = 0; quarter < quarters; quarter++) {
                int place = id * quarters + quarter;
                long here = everywhere;
                for (int at = rows.quarterStart[place]; at < rows.quarterStart[place + 1]; at++) {
                    here += prices[rows.quarterRow[at]] * rows.quarterTake[at];
                }
                reduced[place] = (worth[place] << DIGITS) - here;
            }
        }
    }

    /** Adds to a candidate's states what it is worth itself, then hands the best of them to its parent's states. */
    private void count(int id) {
        int first = id * (quarters + 1);
        for (int quarter = 0; quarter < quarters; quarter++) {
            int place = id * quarters + quarter;
            best[first + quarter] = allowed[place] ? plus(best[first + quarter], reduced[place]) : NEVER;
        }
        best[first + quarters] = staysIn[id] ? NEVER : best[first + quarters];
        int parent = forest.parent[id];
        if (parent != Forest.ROOT) {
            for (int state = 0; state <= quarters; state++) {
                int at = parent * (quarters + 1) + state;
                best[at] = plus(best[at], best[first + stateUnder(id, state == quarters ? Plan.CUT : state)]);
            }
        }
    }

    /**
     * How much less the best choice is worth when a candidate has to be in this quarter, or cut, as of the last {@link #solve}; with
     * {@link #DIGITS} binary digits, at least 0. A plan in which it is there is under the bound by at least as much.
     */
    long loss(int candidate, int quarter) {
        return losses[candidate * (quarters + 1) + (quarter == Plan.CUT ? quarters : quarter)];
    }

    /** Counts all losses, from the roots to the leaves: what is best outside the tree under a candidate, for each of its states. */
    void countLosses() {
        Arrays.fill(outside, NEVER);
        for (int id : forest.order) {
            int first = id * (quarters + 1);
            int parent = forest.parent[id];
            for (int state = 0; state <= quarters; state++) {
                outside[first + state] = parent == Forest.ROOT ? 0 : outsideUnder(id, state, parent * (quarters + 1));
            }
            long most = NEVER;
            for (int state = 0; state <= quarters; state++) {
                losses[first + state] = plus(best[first + state], outside[first + state]);
                most = Math.max(most, losses[first + state]);
            }
            for (int state = 0; state <= quarters; state++) {
                losses[first + state] = losses[first + state] <= NEVER ? Long.MAX_VALUE : most - losses[first + state];
            }
        }
    }

    private long outsideUnder(int id, int state, int parentFirst) {
        long most = NEVER;
        for (int above = 0; above <= quarters; above++) {
            if (best[parentFirst + above] > NEVER && agree(id, state, above)) {
                long own = best[id * (quarters + 1) + stateUnder(id, above == quarters ? Plan.CUT : above)];
                most = Math.max(most, plus(best[parentFirst + above] - own, outside[parentFirst + above]));
            }
        }
        return most;
    }

    private boolean agree(int id, int state, int above) {
        return forest.needsParent[id] ? state == quarters || above <= state : above == quarters || state <= above;
    }

    private static long plus(long one, long other) {
        return one <= NEVER || other <= NEVER ? NEVER : one + other;
    }

    /** The best state of a candidate whose parent is in this quarter, or cut. */
    private int stateUnder(int id, int parentQuarter) {
        int first = id * (quarters + 1);
        boolean needsParent = forest.needsParent[id];
        if (parentQuarter == Plan.CUT) {
            return needsParent ? quarters : bestState(id);
        }
        int from = needsParent ? parentQuarter : 0;
        int to = needsParent ? quarters - 1 : parentQuarter;
        int state = needsParent ? quarters : from;
        for (int quarter = from; quarter <= to; quarter++) {
            state = best[first + quarter] > best[first + state] ? quarter : state;
        }
        return state;
    }

    private int bestState(int id) {
        int first = id * (quarters + 1);
        int state = quarters;
        for (int quarter = 0; quarter < quarters; quarter++) {
            state = best[first + quarter] > best[first + state] ? quarter : state;
        }
        return state;
    }
}
