package org.northline.planning.optimiser;

import static org.northline.planning.optimiser.Plan.CUT;

import java.util.stream.LongStream;

/**
 * The core of a problem (E. Balas and E. Zemel, An algorithm for large zero-one knapsack problems, 1980): the places that cost least of the bound, beside
 * those of a plan, with which SCIP begins. What is not in the core stays as it is in the plan. A core is whole when it has every place that a better plan
 * can have, because any other would cost more than there is between the bound and the plan (reduced-cost fixing): its best plan is the best of all, and no
 * bound of it is beaten by any plan.
 */
final class Core {
    final Layout known;
    private final boolean[] open;
    private final boolean whole;

    private Core(Layout known, boolean[] open, boolean whole) {
        this.known = known;
        this.open = open;
        this.whole = whole;
    }

    /**
     * The core of so many places, or of fewer when there are no more that a better plan can have.
     *
     * @param known a plan that keeps to all limits
     * @param bound of the problem, with the digits of {@link Relaxation}, whose losses are counted
     */
    static Core of(Layout known, long bound, int most) {
        long room = bound - (known.value() << Relaxation.DIGITS);
        int states = known.rows.quarters + 1;
        long[] losses = new long[known.quarter.length * states];
        for (int id = 0; id < known.quarter.length; id++) {
            for (int state = 0; state < states; state++) {
                int quarter = state == states - 1 ? CUT : state;
                losses[id * states + state] =
                        quarter == known.quarter[id] ? Long.MAX_VALUE : known.relaxation.loss(id, quarter);
            }
        }
        long[] sorted =
                LongStream.of(losses).filter(loss -> loss <= room).sorted().toArray();
        boolean whole = sorted.length <= most;
        long costliest = whole ? room : sorted[most - 1];
        boolean[] open = new boolean[losses.length];
        for (int place = 0; place < open.length; place++) {
            open[place] = losses[place] <= costliest;
        }
        return new Core(known, open, whole);
    }

    /** Whether it has every place that a better plan can have. */
    boolean isWhole() {
        return whole;
    }

    /** Whether a candidate may be in a quarter, or cut. */
    boolean isOpen(int id, int quarter) {
        int quarters = known.rows.quarters;
        return known.quarter[id] == quarter || open[id * (quarters + 1) + (quarter == CUT ? quarters : quarter)];
    }
}
