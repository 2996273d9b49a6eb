package org.northline.planning.optimiser;

import static org.northline.planning.optimiser.Plan.CUT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.northline.planning.optimiser.Problem.Precedence;

/** A plan in the making: where candidates are, and what is taken of each row. It keeps to every limit but the least of a band. */
final class Layout {
    final Relaxation relaxation;
    final Rows rows;
    final int[] quarter;
    final long[] taken;
    final long[] limit;
    final int[][] before;
    final int[][] after;
    final int[][] mates;
    private long value;

    Layout(Relaxation relaxation) {
        this.relaxation = relaxation;
        this.rows = relaxation.rows;
        Problem problem = relaxation.problem;
        int size = problem.candidates().size();
        this.quarter = new int[size];
        Arrays.fill(quarter, CUT);
        this.taken = new long[rows.size()];
        this.limit = rows.limit.clone();
        List<List<Integer>> needed = lists(size);
        List<List<Integer>> needing = lists(size);
        List<List<Integer>> together = lists(size);
        for (Precedence pair : problem.precedences()) {
            needed.get(pair.then()).add(pair.first());
            needing.get(pair.first()).add(pair.then());
        }
        for (List<Integer> group : problem.togethers()) {
            for (int id : group) {
                group.stream().filter(mate -> mate != id).forEach(together.get(id)::add);
            }
        }
        this.before = arrays(needed);
        this.after = arrays(needing);
        this.mates = arrays(together);
    }

    static List<List<Integer>> lists(int size) {
        return Stream.generate(() -> (List<Integer>) new ArrayList<Integer>(0))
                .limit(size)
                .toList();
    }

    static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The same plan, to be changed for itself. */
    Layout copy() {
        Layout copy = new Layout(relaxation);
        copy.become(quarter);
        return copy;
    }

    /** From now on nothing may take more of any row than is taken now, so that somebody else may use what is left. */
    void leaveSlack() {
        for (int row = 0; row < limit.length; row++) {
            limit[row] = Math.min(limit[row], taken[row]);
        }
    }

    long value() {
        return value;
    }

    /** How much of the bound is lost because a candidate is where it is. */
    long regret(int id) {
        return relaxation.loss(id, quarter[id]);
    }

    void become(int[] plan) {
        for (int id = 0; id < plan.length; id++) {
            if (quarter[id] != plan[id]) {
                remove(id);
            }
        }
        for (int id = 0; id < plan.length; id++) {
            if (quarter[id] != plan[id]) {
                put(id, plan[id]);
            }
        }
    }

    void put(int id, int at) {
        quarter[id] = at;
        value += relaxation.worth(id, at);
        take(id, at, 1);
    }

    void remove(int id) {
        if (quarter[id] != CUT) {
            take(id, quarter[id], -1);
            value -= relaxation.worth(id, quarter[id]);
            quarter[id] = CUT;
        }
    }

    private void take(int id, int at, int times) {
        for (int place = rows.start[id]; place < rows.start[id + 1]; place++) {
            taken[rows.row[place]] += times * rows.take[place];
        }
        int first = id * rows.quarters + at;
        for (int place = rows.quarterStart[first]; place < rows.quarterStart[first + 1]; place++) {
            taken[rows.quarterRow[place]] += times * rows.quarterTake[place];
        }
    }

    /** Whether a candidate that is not there fits into a quarter beside what is there, its links aside. */
    boolean fits(int id, int at) {
        if (!relaxation.allowed(id, at)) {
            return false;
        }
        // A team is most often what it does not fit into.
        int first = id * rows.quarters + at;
        for (int place = rows.quarterStart[first]; place < rows.quarterStart[first + 1]; place++) {
            if (over(rows.quarterRow[place], rows.quarterTake[place])) {
                return false;
            }
        }
        for (int place = rows.start[id]; place < rows.start[id + 1]; place++) {
            if (over(rows.row[place], rows.take[place])) {
                return false;
            }
        }
        return true;
    }

    private boolean over(int row, long take) {
        return take > 0 && row < rows.links && taken[row] + take > limit[row];
    }

    /** Whether the least of each band is reached and each mandatory candidate is there. */
    boolean isWhole() {
        for (int id : relaxation.mandatory) {
            if (quarter[id] == CUT) {
                return false;
            }
        }
        for (int row = 0; row < rows.links; row++) {
            if (taken[row] > limit[row]) {
                return false;
            }
        }
        return true;
    }
}
