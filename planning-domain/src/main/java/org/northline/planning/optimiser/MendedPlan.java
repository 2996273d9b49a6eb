package org.northline.planning.optimiser;

import static org.northline.planning.optimiser.Plan.CUT;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A plan of another problem, mended for this one: what no longer fits goes, what has to come is brought in, what that leaves is filled, and a few that
 * stand worst are bettered. All others stay where they were.
 */
final class MendedPlan {
    private static final int DEEPEST = 50;
    private static final int DEEPEST_FORCED = 3;
    private static final int BETTERED_OF = 20;
    private static final int LEAST_BETTERED = 10;
    private static final int RUINS = 20_000;
    private static final double HOT = 0.02;
    private static final double COLD = 0.002;

    private final Relaxation relaxation;
    private final Rows rows;
    private final Layout layout;
    private final Trial trial;
    private final int[] plan;

    private MendedPlan(Relaxation relaxation, Plan plan) {
        this.relaxation = relaxation;
        this.rows = relaxation.rows;
        this.layout = new Layout(relaxation);
        this.trial = new Trial(layout, DEEPEST, () -> false);
        this.plan = plan.toArray();
    }

    /**
     * Mends a plan by prices; it may still lack mandatory candidates or the least of a band.
     *
     * @param plan the place of each candidate, whatever it breaks
     */
    static Layout of(Relaxation relaxation, long[] prices, Plan plan, SplittableRandom random) {
        relaxation.solve(prices, new int[plan.quarters().size()]);
        relaxation.countLosses();
        MendedPlan mended = new MendedPlan(relaxation, plan);
        mended.keep();
        mended.bringIn();
        mended.fill();
        return mended.bettered(random);
    }

    /** Keeps what may stay: all that keeps to the limits once the least worth has gone of every limit that is broken. */
    private void keep() {
        for (int id = 0; id < plan.length; id++) {
            if (plan[id] != CUT && relaxation.allowed(id, plan[id])) {
                layout.put(id, plan[id]);
            }
        }
        for (int id = 0; id < plan.length; id++) {
            if (isTorn(id)) {
                trial.takeOff(id);
            }
        }
        for (int row = 0; row < rows.links; row++) {
            relieve(row, 0, CUT);
        }
    }

    /** Whether a candidate is there without something that it needs or goes together with. */
    private boolean isTorn(int id) {
        return layout.quarter[id] != CUT
                && (isBeforeWhatItNeeds(id, layout.quarter[id])
                        || IntStream.of(layout.mates[id]).anyMatch(mate -> layout.quarter[mate] == CUT));
    }

    private boolean isBeforeWhatItNeeds(int id, int quarter) {
        return IntStream.of(layout.before[id])
                .anyMatch(needed -> layout.quarter[needed] == CUT || layout.quarter[needed] > quarter);
    }

    /** Takes off what is worth least beyond the prices until so much more fits into a row; those that have to come last, and never one. */
    private void relieve(int row, long take, int stays) {
        while (layout.taken[row] + take > layout.limit[row]) {
            int least = CUT;
            for (int id = 0; id < plan.length; id++) {
                if (id != stays && layout.quarter[id] != CUT && takes(id, row) > 0 && isLess(id, least)) {
                    least = id;
                }
            }
            if (least == CUT) {
                return;
            }
            trial.takeOff(least);
        }
    }

    private boolean isLess(int id, int than) {
        if (than == CUT || relaxation.isMandatory(id) != relaxation.isMandatory(than)) {
            return than == CUT || relaxation.isMandatory(than);
        }
        return relaxation.reduced(id, layout.quarter[id]) < relaxation.reduced(than, layout.quarter[than]);
    }

    private long takes(int id, int row) {
        for (int at = rows.start[id]; at < rows.start[id + 1]; at++) {
            if (rows.row[at] == row) {
                return rows.take[at];
            }
        }
        int place = id * rows.quarters + layout.quarter[id];
        for (int at = rows.quarterStart[place]; at < rows.quarterStart[place + 1]; at++) {
            if (rows.quarterRow[at] == row) {
                return rows.quarterTake[at];
            }
        }
        return 0;
    }

    /** Puts each mandatory candidate where the plan loses least by it, and takes off what is in its way. */
    private void bringIn() {
        for (int id : relaxation.mandatory) {
            if (layout.quarter[id] == CUT) {
                trial.settle();
                trial.enter(id);
                if (layout.quarter[id] == CUT) {
                    force(id);
                }
            }
        }
    }

    private void force(int id) {
        int best = CUT;
        long most = Long.MIN_VALUE;
        for (int quarter = 0; quarter < rows.quarters; quarter++) {
            trial.settle();
            boolean there = relaxation.allowed(id, quarter) && force(id, quarter, 0);
            if (there && layout.value() > most) {
                most = layout.value();
                best = quarter;
            }
            trial.takeBack();
        }
        if (best != CUT) {
            trial.settle();
            force(id, best, 0);
        }
    }

    /** Whether a candidate is in a quarter now, with what it needs before it. */
    private boolean force(int id, int quarter, int depth) {
        if (depth > DEEPEST_FORCED) {
            return false;
        }
        for (int needed : layout.before[id]) {
            if (layout.quarter[needed] != CUT && layout.quarter[needed] > quarter) {
                trial.takeOff(needed);
            }
            if (layout.quarter[needed] == CUT && !forceUntil(needed, quarter, depth + 1)) {
                return false;
            }
        }
        makeRoom(id, quarter);
        if (!layout.fits(id, quarter) || isBeforeWhatItNeeds(id, quarter)) {
            return false;
        }
        trial.put(id, quarter);
        for (int mate : layout.mates[id]) {
            if (layout.quarter[mate] == CUT && !forceUntil(mate, rows.quarters - 1, depth + 1)) {
                return false;
            }
        }
        // Room for the last may have been made of the first.
        return layout.quarter[id] == quarter && !isTorn(id);
    }

    private boolean forceUntil(int id, int last, int depth) {
        for (int quarter = 0; quarter <= last; quarter++) {
            if (relaxation.allowed(id, quarter) && layout.quarter[id] == CUT && force(id, quarter, depth)) {
                return true;
            }
        }
        return layout.quarter[id] != CUT;
    }

    private void makeRoom(int id, int quarter) {
        for (int at = rows.start[id]; at < rows.start[id + 1]; at++) {
            if (rows.row[at] < rows.links && rows.take[at] > 0) {
                relieve(rows.row[at], rows.take[at], id);
            }
        }
        int place = id * rows.quarters + quarter;
        for (int at = rows.quarterStart[place]; at < rows.quarterStart[place + 1]; at++) {
            if (rows.quarterRow[at] < rows.links && rows.quarterTake[at] > 0) {
                relieve(rows.quarterRow[at], rows.quarterTake[at], id);
            }
        }
    }

    private void fill() {
        trial.settle();
        GreedyPlan.order(relaxation).forEach(trial::enter);
    }

    /** Betters the candidates by whose places most of the bound is lost; as the plan was when more than those had to be moved for it. */
    private Layout bettered(SplittableRandom random) {
        int[] worst = worst();
        if (!layout.isWhole() || worst.length == 0) {
            return layout;
        }
        int moved = moved(plan, layout.quarter);
        long chosen = IntStream.of(layout.quarter).filter(at -> at != CUT).count();
        double mean = (double) layout.value() / Math.max(1, chosen);
        int[] better = new RuinAndRecreate(layout.copy(), worst, random).run(RUINS, mean * HOT, mean * COLD);
        if (moved(plan, better) <= moved + worst.length) {
            layout.become(better);
        }
        return layout;
    }

    private static int moved(int[] plan, int[] quarters) {
        return (int) IntStream.range(0, plan.length)
                .filter(id -> quarters[id] != plan[id])
                .count();
    }

    /** How many candidates stand elsewhere than in the plan. */
    static int moved(Plan plan, int[] quarters) {
        return moved(plan.toArray(), quarters);
    }

    /** How many may, for nothing but a better plan. */
    static int mayMove(Plan plan) {
        return mayMove(plan.quarters().size());
    }

    private static int mayMove(int candidates) {
        return Math.max(LEAST_BETTERED, candidates / BETTERED_OF);
    }

    private int[] worst() {
        int most = mayMove(plan.length) - moved(plan, layout.quarter);
        return IntStream.range(0, plan.length)
                .boxed()
                .filter(id -> layout.regret(id) > 0)
                .sorted(Comparator.comparingLong(id -> -layout.regret(id)))
                .limit(Math.max(0, most))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
