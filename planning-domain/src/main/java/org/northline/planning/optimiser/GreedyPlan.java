package org.northline.planning.optimiser;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A plan made at once: candidates in the order of what they are worth for each price of what they take (Y. Toyoda, A simplified algorithm for obtaining
 * approximate solutions to zero-one programming problems, 1975), each with what it needs, in the quarter where it leaves most.
 */
final class GreedyPlan {
    private static final int DEEPEST = 50;

    private final Relaxation relaxation;
    private final Layout layout;
    private final Trial trial;

    private GreedyPlan(Relaxation relaxation) {
        this.relaxation = relaxation;
        this.layout = new Layout(relaxation);
        this.trial = new Trial(layout, DEEPEST, () -> false);
    }

    /** Lays out a plan by these prices; it may lack mandatory candidates or the least of a band. */
    static Layout by(Relaxation relaxation, long[] prices) {
        relaxation.reduce(prices);
        GreedyPlan plan = new GreedyPlan(relaxation);
        List<Integer> order = plan.order();
        order.stream()
                .filter(id -> relaxation.problem.candidates().get(id).mandatory())
                .forEach(plan.trial::enter);
        order.forEach(plan.trial::enter);
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
}
