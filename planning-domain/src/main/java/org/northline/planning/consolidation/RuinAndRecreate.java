package org.northline.planning.consolidation;

import static org.northline.planning.consolidation.Plan.CUT;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.northline.planning.consolidation.Problem.Demand;

/**
 * Betters a plan by taking a few candidates off and filling what that frees again, many thousand times a second (G. Schrimpf, J. Schneider, H.
 * Stamm-Wilbrandt and G. Dueck, Record breaking optimization results using the ruin and recreate principle, 2000), with the acceptance of simulated
 * annealing. Same plan, prices, seed and number of rounds give the same answer.
 */
final class RuinAndRecreate {
    private static final int MOST_REMOVED = 6;
    private static final int STRANGERS = 12;
    private static final int PLACE_DIGITS = 20;
    private static final long PLACES = (1L << PLACE_DIGITS) - 1;

    private final Relaxation relaxation;
    private final Layout layout;
    private final SplittableRandom random;
    private final int[] own;
    private final int[] filled;
    private final int quarters;
    private final int size;
    private final int[][] teams;
    private final int[][] members;
    private final double[] yield;
    private final long[] reduced;
    private final boolean[] mandatory;
    private final int[] best;
    private long bestValue;

    private final int[] changed;
    private final int[] was;
    private int changes;
    private final int[] touched;
    private int touchedTeams;
    private final int[] pool;
    private final long[] order;
    private final int[] mark;
    private int marker;

    /**
     * Begins with a layout.
     *
     * @param own the candidates that may be moved; at least one
     */
    RuinAndRecreate(Layout layout, int[] own, SplittableRandom random) {
        this.relaxation = layout.relaxation;
        this.layout = layout;
        this.own = own;
        this.filled = layout.rows.filled();
        this.random = random;
        Problem problem = relaxation.problem;
        this.quarters = problem.quarters();
        this.size = problem.candidates().size();
        this.teams = problem.candidates().stream()
                .map(candidate ->
                        candidate.demands().stream().mapToInt(Demand::team).toArray())
                .toArray(int[][]::new);
        this.members = members();
        this.yield = new double[size];
        this.reduced = new long[size * quarters];
        this.mandatory = new boolean[size];
        for (int id = 0; id < size; id++) {
            mandatory[id] = problem.candidates().get(id).mandatory();
        }
        this.changed = new int[size * 4];
        this.was = new int[size * 4];
        this.touched = new int[problem.teams() + 1];
        this.pool = new int[size];
        this.order = new long[size];
        this.mark = new int[size];
        price();
        this.best = layout.quarter.clone();
        this.bestValue = layout.value();
    }

    private int[][] members() {
        List<List<Integer>> members = Layout.lists(layout.relaxation.problem.teams());
        for (int id : own) {
            for (int team : teams[id]) {
                members.get(team).add(id);
            }
        }
        return Layout.arrays(members);
    }

    private void price() {
        for (int id : own) {
            for (int quarter = 0; quarter < quarters; quarter++) {
                long left = relaxation.reduced(id, quarter);
                reduced[id * quarters + quarter] = left;
                if (relaxation.allowed(id, quarter)) {
                    double worth = (double) relaxation.worth(id, quarter) * Relaxation.ONE;
                    yield[id] = Math.max(yield[id], Math.log((worth + 1) / Math.max(1, worth - left)));
                }
            }
        }
    }

    /**
     * Runs so many rounds, in which the temperature falls, and answers with the best plan of all.
     *
     * @param hot how much worse a plan may become in a round at first, in what candidates are worth
     * @param cold how much worse at last
     */
    int[] run(int rounds, double hot, double cold) {
        double cooling = Math.pow(cold / hot, 1.0 / rounds);
        double temperature = hot;
        for (int round = 0; round < rounds; round++) {
            long before = layout.value();
            changes = 0;
            touchedTeams = 0;
            marker++;
            ruin();
            recreate();
            double least = before + temperature * Math.log(1 - random.nextDouble());
            if (layout.value() < least || isBroken()) {
                undo();
            } else {
                keep();
            }
            temperature *= cooling;
        }
        return best;
    }

    /** Only what went can have broken anything. */
    private boolean isBroken() {
        for (int row : filled) {
            if (layout.taken[row] > layout.limit[row]) {
                return true;
            }
        }
        for (int at = 0; at < changes; at++) {
            if (mandatory[changed[at]] && layout.quarter[changed[at]] == CUT) {
                return true;
            }
        }
        return false;
    }

    private void keep() {
        if (layout.value() > bestValue) {
            bestValue = layout.value();
            System.arraycopy(layout.quarter, 0, best, 0, size);
        }
    }

    private void undo() {
        for (int at = changes - 1; at >= 0; at--) {
            int id = changed[at];
            layout.remove(id);
            if (was[at] != CUT) {
                layout.put(id, was[at]);
            }
        }
    }

    private void change(int id, int quarter) {
        changed[changes] = id;
        was[changes++] = layout.quarter[id];
        if (quarter == CUT) {
            layout.remove(id);
        } else {
            layout.put(id, quarter);
        }
    }

    private void touch(int id) {
        for (int team : teams[id]) {
            boolean known = false;
            for (int at = 0; at < touchedTeams; at++) {
                known |= touched[at] == team;
            }
            if (!known) {
                touched[touchedTeams++] = team;
            }
        }
    }

    /** Takes a candidate off with all that need it or go together with it. */
    private void takeOff(int id) {
        if (layout.quarter[id] == CUT) {
            return;
        }
        touch(id);
        change(id, CUT);
        for (int needing : layout.after[id]) {
            takeOff(needing);
        }
        for (int mate : layout.mates[id]) {
            takeOff(mate);
        }
    }

    private void ruin() {
        int kind = random.nextInt(10);
        if (kind < 5) {
            force();
        } else if (kind < 9) {
            ruinTeam();
        } else {
            ruinAnywhere();
        }
    }

    private void ruinTeam() {
        int seed = own[random.nextInt(own.length)];
        if (teams[seed].length == 0) {
            ruinAnywhere();
            return;
        }
        int team = teams[seed][random.nextInt(teams[seed].length)];
        int quarter = random.nextInt(3) == 0 ? CUT : random.nextInt(quarters);
        int wanted = 1 + random.nextInt(MOST_REMOVED);
        int[] list = members[team];
        int from = random.nextInt(list.length);
        for (int at = 0; at < list.length && wanted > 0; at++) {
            int id = list[(from + at) % list.length];
            if (layout.quarter[id] != CUT && (quarter == CUT || layout.quarter[id] == quarter)) {
                takeOff(id);
                wanted--;
            }
        }
    }

    private void ruinAnywhere() {
        int wanted = 1 + random.nextInt(MOST_REMOVED);
        for (int tries = 0; tries < 50 && wanted > 0; tries++) {
            int id = own[random.nextInt(own.length)];
            if (layout.quarter[id] != CUT) {
                takeOff(id);
                wanted--;
            }
        }
    }

    /** Brings a candidate in, or into another quarter, and takes off whatever is in its way. */
    private void force() {
        int id = own[random.nextInt(own.length)];
        for (int tries = 0; tries < 3; tries++) {
            int other = own[random.nextInt(own.length)];
            if (attraction(other) > attraction(id)) {
                id = other;
            }
        }
        int quarter = random.nextInt(quarters);
        if (!relaxation.allowed(id, quarter) || layout.quarter[id] == quarter || layout.mates[id].length > 0) {
            return;
        }
        takeOff(id);
        makeRoom(id, quarter);
        if (isAfterWhatItNeeds(id, quarter) && layout.fits(id, quarter)) {
            touch(id);
            change(id, quarter);
        }
    }

    private boolean isAfterWhatItNeeds(int id, int quarter) {
        for (int needed : layout.before[id]) {
            if (layout.quarter[needed] == CUT || layout.quarter[needed] > quarter) {
                return false;
            }
        }
        return true;
    }

    private double attraction(int id) {
        return layout.quarter[id] == CUT ? yield[id] : -2;
    }

    private void makeRoom(int id, int quarter) {
        Rows rows = layout.rows;
        int place = id * quarters + quarter;
        for (int at = rows.quarterStart[place]; at < rows.quarterStart[place + 1]; at++) {
            int row = rows.quarterRow[at];
            if (row < rows.capacityRows) {
                thin(members[row / quarters], row, rows.quarterTake[at], quarter, id);
            }
        }
        for (int tries = 0; tries < 8 && !layout.fits(id, quarter); tries++) {
            int other = worstOfSome(quarter, id);
            if (other != CUT) {
                takeOff(other);
            }
        }
    }

    private void thin(int[] list, int row, long take, int quarter, int stays) {
        if (list.length == 0) {
            return;
        }
        int from = random.nextInt(list.length);
        for (int at = 0; at < list.length && layout.taken[row] + take > layout.limit[row]; at++) {
            int id = list[(from + at) % list.length];
            if (id != stays && layout.quarter[id] == quarter && !mandatory[id]) {
                takeOff(id);
            }
        }
    }

    private int worstOfSome(int quarter, int stays) {
        int worst = CUT;
        for (int tries = 0; tries < 8; tries++) {
            int id = own[random.nextInt(own.length)];
            boolean there = id != stays
                    && !mandatory[id]
                    && layout.quarter[id] != CUT
                    && (tries < 4 || layout.quarter[id] == quarter);
            if (there && (worst == CUT || yield[id] < yield[worst])) {
                worst = id;
            }
        }
        return worst;
    }

    private void recreate() {
        int found = 0;
        for (int at = 0; at < touchedTeams; at++) {
            for (int id : members[touched[at]]) {
                found = offer(id, found);
            }
        }
        for (int at = 0; at < STRANGERS; at++) {
            found = offer(own[random.nextInt(own.length)], found);
        }
        double noise = random.nextInt(2) == 0 ? 0.05 : 0.25;
        for (int at = 0; at < found; at++) {
            double key = yield[pool[at]] + noise * (random.nextDouble() + random.nextDouble() - 1);
            long sortable = Math.round((100 - key) * 1e9);
            order[at] = sortable << PLACE_DIGITS | at;
        }
        Arrays.sort(order, 0, found);
        for (int at = 0; at < found; at++) {
            int id = pool[(int) (order[at] & PLACES)];
            if (layout.quarter[id] == CUT) {
                int mark = changes;
                if (!place(id, 0)) {
                    while (changes > mark) {
                        int last = changed[--changes];
                        layout.remove(last);
                    }
                }
            }
        }
    }

    private int offer(int id, int found) {
        if (layout.quarter[id] != CUT || mark[id] == marker) {
            return found;
        }
        mark[id] = marker;
        for (int quarter = 0; quarter < quarters; quarter++) {
            if (layout.fits(id, quarter)) {
                pool[found] = id;
                return found + 1;
            }
        }
        return found;
    }

    private boolean place(int id, int depth) {
        int from = 0;
        for (int needed : layout.before[id]) {
            if (layout.quarter[needed] == CUT && (depth > 3 || !place(needed, depth + 1))) {
                return false;
            }
            from = Math.max(from, layout.quarter[needed]);
        }
        if (layout.quarter[id] != CUT) {
            return true;
        }
        int bestQuarter = CUT;
        for (int quarter = from; quarter < quarters; quarter++) {
            boolean better =
                    bestQuarter == CUT || reduced[id * quarters + quarter] > reduced[id * quarters + bestQuarter];
            if (better && layout.fits(id, quarter) && random.nextInt(50) != 0) {
                bestQuarter = quarter;
            }
        }
        if (bestQuarter == CUT) {
            return false;
        }
        change(id, bestQuarter);
        for (int mate : layout.mates[id]) {
            if (layout.quarter[mate] == CUT && !place(mate, depth + 1)) {
                return false;
            }
        }
        return true;
    }
}
