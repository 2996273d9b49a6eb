package org.northline.planning.consolidation;

import static org.northline.planning.consolidation.Plan.CUT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A plan made at once: candidates in the order of what they are worth for each price of what they take (Y. Toyoda, A simplified algorithm for obtaining
 * approximate solutions to zero-one programming problems, 1975), each with what it needs, in the quarter where it leaves most.
 */
final class GreedyPlan {
    private final Relaxation relaxation;
    private final Layout layout;
    private final List<Integer> trail = new ArrayList<>();

    private GreedyPlan(Relaxation relaxation) {
        this.relaxation = relaxation;
        this.layout = new Layout(relaxation);
    }

    /** Lays out a plan by these prices; it may lack mandatory candidates or the least of a band. */
    static Layout by(Relaxation relaxation, long[] prices) {
        relaxation.reduce(prices);
        GreedyPlan plan = new GreedyPlan(relaxation);
        List<Integer> order = plan.order();
        order.stream()
                .filter(id -> relaxation.problem.candidates().get(id).mandatory())
                .forEach(plan::enter);
        order.forEach(plan::enter);
        return plan.layout;
    }

    private List<Integer> order() {
        int size = layout.quarter.length;
        double[] yield = new double[size];
        for (int id = 0; id < size; id++) {
            for (int quarter = 0; quarter < relaxation.rows.quarters; quarter++) {
                if (relaxation.allowed(id, quarter)) {
                    double worth = (double) relaxation.worth(id, quarter) * Relaxation.ONE;
                    double price = Math.max(1, worth - relaxation.reduced(id, quarter));
                    yield[id] = Math.max(yield[id], worth / price);
                }
            }
        }
        return IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer id) -> -yield[id]))
                .toList();
    }

    private void enter(int id) {
        if (layout.quarter[id] == CUT) {
            trail.clear();
            if (!place(id)) {
                trail.forEach(layout::remove);
            }
        }
    }

    /** Puts a candidate where it leaves most, after what it needs and with what it goes together with. */
    private boolean place(int id) {
        int from = 0;
        for (int needed : layout.before[id]) {
            if (layout.quarter[needed] == CUT && (trail.size() > 50 || !place(needed))) {
                return false;
            }
            from = Math.max(from, layout.quarter[needed]);
        }
        if (layout.quarter[id] != CUT) {
            return true;
        }
        int best = CUT;
        for (int quarter = from; quarter < relaxation.rows.quarters; quarter++) {
            if (layout.fits(id, quarter)
                    && (best == CUT || relaxation.reduced(id, quarter) > relaxation.reduced(id, best))) {
                best = quarter;
            }
        }
        if (best == CUT) {
            return false;
        }
        layout.put(id, best);
        trail.add(id);
        return IntStream.of(layout.mates[id]).allMatch(mate -> layout.quarter[mate] != CUT || place(mate));
    }
}
