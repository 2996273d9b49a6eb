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

    private GreedyPlan() {}

    /** Lays out a plan by these prices; it may lack mandatory candidates or the least of a band. */
    static Layout by(Relaxation relaxation, long[] prices) {
        relaxation.reduce(prices);
        Layout layout = new Layout(relaxation);
        Trial trial = new Trial(layout, DEEPEST, () -> false);
        List<Integer> order = order(relaxation);
        order.stream().filter(relaxation::isMandatory).forEach(trial::enter);
        order.forEach(trial::enter);
        return layout;
    }

    /** All candidates, by what they are worth for each price of what they take, as of the last {@link Relaxation#reduce}. */
    static List<Integer> order(Relaxation relaxation) {
        int size = relaxation.problem.candidates().size();
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
