package org.northline.planning.optimiser;

import static org.northline.planning.optimiser.Plan.CUT;

import java.util.SplittableRandom;

/** The ways in which {@link RuinAndRecreate} takes something off: for a candidate that is to come in, around a team, or anywhere. */
final class Ruins {
    private static final int MOST_REMOVED = 6;
    private static final int MOST_TRIES = 50;
    private static final int CHOICE = 4;
    private static final int DEEPEST = 2;

    private final Layout layout;
    private final Trial trial;
    private final int[] own;
    private final int[][] teams;
    private final int[][] members;
    private final double[] yield;
    private final SplittableRandom random;
    private final int[] forcedIn;
    private int forced;

    /**
     * Works on a layout.
     *
     * @param own the candidates that may be moved
     * @param teams the teams of each candidate
     * @param members the own candidates of each team
     * @param yield how attractive each candidate is
     */
    Ruins(
            Layout layout,
            Trial trial,
            int[] own,
            int[][] teams,
            int[][] members,
            double[] yield,
            SplittableRandom random) {
        this.layout = layout;
        this.trial = trial;
        this.own = own;
        this.teams = teams;
        this.members = members;
        this.yield = yield;
        this.random = random;
        this.forcedIn = new int[layout.quarter.length];
    }

    void ruin() {
        int kind = random.nextInt(10);
        if (kind < 5) {
            force();
        } else if (kind < 9) {
            ruinTeam();
        } else {
            ruinAnywhere();
        }
    }

    private int any() {
        return own[random.nextInt(own.length)];
    }

    private void ruinTeam() {
        int seed = any();
        if (teams[seed].length == 0) {
            ruinAnywhere();
            return;
        }
        int team = teams[seed][random.nextInt(teams[seed].length)];
        int quarter = random.nextInt(3) == 0 ? CUT : random.nextInt(layout.rows.quarters);
        int wanted = 1 + random.nextInt(MOST_REMOVED);
        int[] list = members[team];
        int from = random.nextInt(list.length);
        for (int at = 0; at < list.length && wanted > 0; at++) {
            int id = list[(from + at) % list.length];
            if (layout.quarter[id] != CUT && (quarter == CUT || layout.quarter[id] == quarter)) {
                trial.takeOff(id);
                wanted--;
            }
        }
    }

    private void ruinAnywhere() {
        int wanted = 1 + random.nextInt(MOST_REMOVED);
        for (int tries = 0; tries < MOST_TRIES && wanted > 0; tries++) {
            int id = any();
            if (layout.quarter[id] != CUT) {
                trial.takeOff(id);
                wanted--;
            }
        }
    }

    /** Brings a candidate in, or into another quarter, where the prices would rather have it, and takes off whatever is in its way. */
    private void force() {
        int id = regretted();
        int quarter = longedFor(id);
        if (layout.relaxation.allowed(id, quarter) && layout.quarter[id] != quarter && layout.mates[id].length == 0) {
            forced++;
            bring(id, quarter, 0);
        }
    }

    /** Brings what a candidate needs, before it brings itself; none of these makes room for another of them. */
    private boolean bring(int id, int quarter, int depth) {
        trial.takeOff(id);
        forcedIn[id] = forced;
        for (int needed : layout.before[id]) {
            boolean late = layout.quarter[needed] == CUT || layout.quarter[needed] > quarter;
            if (late
                    && (depth == DEEPEST
                            || layout.mates[needed].length > 0
                            || !bring(needed, leastUntil(needed, quarter), depth + 1))) {
                return false;
            }
            forcedIn[needed] = forced;
        }
        makeRoom(id, quarter);
        if (!layout.fits(id, quarter) || !isAfterWhatItNeeds(id, quarter)) {
            return false;
        }
        trial.put(id, quarter);
        return true;
    }

    private int leastUntil(int id, int last) {
        int least = last;
        for (int quarter = 0; quarter < last; quarter++) {
            least = layout.relaxation.loss(id, quarter) < layout.relaxation.loss(id, least) ? quarter : least;
        }
        return least;
    }

    /** Of a few the one whose place loses most of the bound. */
    private int regretted() {
        int most = any();
        for (int tries = 1; tries < CHOICE; tries++) {
            int other = any();
            most = layout.regret(other) > layout.regret(most) ? other : most;
        }
        return most;
    }

    /** Of a few quarters the one that loses least of the bound. */
    private int longedFor(int id) {
        int least = random.nextInt(layout.rows.quarters);
        for (int tries = 0; tries < CHOICE; tries++) {
            int other = random.nextInt(layout.rows.quarters);
            least = layout.relaxation.loss(id, other) < layout.relaxation.loss(id, least) ? other : least;
        }
        return least;
    }

    private boolean isAfterWhatItNeeds(int id, int quarter) {
        for (int needed : layout.before[id]) {
            if (layout.quarter[needed] == CUT || layout.quarter[needed] > quarter) {
                return false;
            }
        }
        return true;
    }

    private void makeRoom(int id, int quarter) {
        Rows rows = layout.rows;
        int place = id * rows.quarters + quarter;
        for (int at = rows.quarterStart[place]; at < rows.quarterStart[place + 1]; at++) {
            int row = rows.quarterRow[at];
            if (row < rows.capacityRows) {
                thin(members[row / rows.quarters], row, rows.quarterTake[at], quarter);
            }
        }
        for (int tries = 0; tries < 8 && !layout.fits(id, quarter); tries++) {
            int other = worstOfSome(quarter);
            if (other != CUT) {
                trial.takeOff(other);
            }
        }
    }

    private void thin(int[] list, int row, long take, int quarter) {
        if (list.length == 0) {
            return;
        }
        int from = random.nextInt(list.length);
        for (int at = 0; at < list.length && layout.taken[row] + take > layout.limit[row]; at++) {
            int id = list[(from + at) % list.length];
            if (forcedIn[id] != forced && layout.quarter[id] == quarter && !layout.relaxation.isMandatory(id)) {
                trial.takeOff(id);
            }
        }
    }

    private int worstOfSome(int quarter) {
        int worst = CUT;
        for (int tries = 0; tries < 8; tries++) {
            int id = any();
            boolean there = forcedIn[id] != forced
                    && !layout.relaxation.isMandatory(id)
                    && layout.quarter[id] != CUT
                    && (tries < 4 || layout.quarter[id] == quarter);
            worst = there && (worst == CUT || yield[id] < yield[worst]) ? id : worst;
        }
        return worst;
    }
}
