package org.northline.planning.optimiser;

import static org.northline.planning.optimiser.Plan.CUT;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** A layout on which something is tried: whatever changes is remembered and can be taken back, the last first. Links between candidates hold throughout. */
final class Trial {
    private final Layout layout;
    private final Relaxation relaxation;
    private final int deepest;
    private final BooleanSupplier overlooks;
    private int[] changed;
    private int[] was;
    private int changes;

    /**
     * Begins with a layout.
     *
     * @param deepest over how many steps a candidate brings what it needs
     * @param overlooks asked before each place that is better, which is then left out
     */
    Trial(Layout layout, int deepest, BooleanSupplier overlooks) {
        this.layout = layout;
        this.relaxation = layout.relaxation;
        this.deepest = deepest;
        this.overlooks = overlooks;
        this.changed = new int[layout.quarter.length + 1];
        this.was = new int[changed.length];
    }

    /** What is there now stays. */
    void settle() {
        changes = 0;
    }

    int changes() {
        return changes;
    }

    /** The candidate of a change, from 0. */
    int changed(int change) {
        return changed[change];
    }

    /** Where the candidate of a change was before it, or {@link Plan#CUT}. */
    int was(int change) {
        return was[change];
    }

    void takeBack() {
        takeBack(0);
    }

    private void takeBack(int mark) {
        while (changes > mark) {
            changes--;
            layout.remove(changed[changes]);
            if (was[changes] != CUT) {
                layout.put(changed[changes], was[changes]);
            }
        }
    }

    private void remember(int id) {
        if (changes == changed.length) {
            changed = Arrays.copyOf(changed, 2 * changes);
            was = Arrays.copyOf(was, 2 * changes);
        }
        changed[changes] = id;
        was[changes++] = layout.quarter[id];
    }

    void put(int id, int quarter) {
        remember(id);
        layout.put(id, quarter);
    }

    /** Takes a candidate off with all that need it or go together with it. */
    void takeOff(int id) {
        if (layout.quarter[id] == CUT) {
            return;
        }
        remember(id);
        layout.remove(id);
        for (int needing : layout.after[id]) {
            takeOff(needing);
        }
        for (int mate : layout.mates[id]) {
            takeOff(mate);
        }
    }

    /** Puts a candidate where it leaves most beyond its prices, after what it needs and with what it goes together with, or leaves all as it was. */
    void enter(int id) {
        int mark = changes;
        if (layout.quarter[id] == CUT && !place(id, 0)) {
            takeBack(mark);
        }
    }

    private boolean place(int id, int depth) {
        int from = 0;
        for (int needed : layout.before[id]) {
            if (layout.quarter[needed] == CUT && (depth >= deepest || !place(needed, depth + 1))) {
                return false;
            }
            from = Math.max(from, layout.quarter[needed]);
        }
        if (layout.quarter[id] != CUT) {
            return true;
        }
        int best = best(id, from);
        if (best == CUT) {
            return false;
        }
        put(id, best);
        for (int mate : layout.mates[id]) {
            if (layout.quarter[mate] == CUT && !place(mate, depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private int best(int id, int from) {
        int best = CUT;
        for (int quarter = from; quarter < layout.rows.quarters; quarter++) {
            boolean better = best == CUT || relaxation.reduced(id, quarter) > relaxation.reduced(id, best);
            if (better && layout.fits(id, quarter) && !overlooks.getAsBoolean()) {
                best = quarter;
            }
        }
        return best;
    }
}
