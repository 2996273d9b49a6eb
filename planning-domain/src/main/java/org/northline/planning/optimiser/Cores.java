package org.northline.planning.optimiser;

import java.util.SplittableRandom;

/**
 * Betters a plan by the best one of its core, which grows as long as the solver answers to the end. Once a core is whole the solver is given more and more
 * nodes, until the plan is proven. Now and then only a bound is asked of the whole core: the cuts of the solver make it lower than prices do.
 */
final class Cores {
    private static final int SMALL = 700;
    private static final int FIRST_PLACES = 250;
    private static final int LEAST_PLACES = 50;
    private static final double GROWS = 1.3;
    private static final double SHRINKS = 0.85;
    private static final int NODES = 300;
    private static final int NODES_OF_WHOLE = 30_000;
    private static final int BOUNDED_PLACES = 8_000;
    private static final int TURNS_BETWEEN_BOUNDS = 20;
    private static final int FIRST_BOUND = 4;

    private double places = FIRST_PLACES;
    private int nodesOfWhole = NODES_OF_WHOLE;
    private int turn;
    private long bound = Long.MAX_VALUE;
    private boolean finished;

    /** No plan has more value. */
    long bound() {
        return bound;
    }

    /** Whether the plan of the last turn is the best, if it keeps to all limits. */
    boolean isFinished() {
        return finished;
    }

    /** Whether the next turn tries a proof: it has every place that a better plan can have, and these are few. */
    boolean wouldProve(Layout layout, long relaxed) {
        return Core.of(layout, relaxed, SMALL).isWhole();
    }

    /**
     * Betters a layout, all of whose candidates may be moved.
     *
     * @param relaxed the bound whose losses are counted, with the digits of {@link Relaxation}
     */
    void better(Layout layout, long relaxed, SplittableRandom random) {
        finished = false;
        if (turn++ % TURNS_BETWEEN_BOUNDS != FIRST_BOUND || !lower(layout, relaxed, random)) {
            Core core = Core.of(layout, relaxed, Math.max(SMALL, (int) places));
            if (core.isWhole()) {
                better(layout, core, nodesOfWhole, random);
                nodesOfWhole *= 2;
            } else {
                better(layout, Core.of(layout, relaxed, (int) places), NODES, random);
            }
        }
    }

    /** Tries to prove a layout at once, with so many nodes, when it is so small that its first core is whole. */
    void prove(Layout layout, long relaxed, int withNodes, SplittableRandom random) {
        Core core = Core.of(layout, relaxed, SMALL);
        if (core.isWhole()) {
            better(layout, core, withNodes, random);
        }
    }

    private void better(Layout layout, Core core, int withNodes, SplittableRandom random) {
        CoreModel.Answer answer = CoreModel.solve(core, withNodes, random.nextInt(1 << 30));
        answer.plan().ifPresent(layout::become);
        if (core.isWhole()) {
            bound = Math.min(bound, answer.bound());
            finished = answer.finished();
        } else {
            places = Math.max(LEAST_PLACES, places * (answer.finished() ? GROWS : SHRINKS));
        }
    }

    private boolean lower(Layout layout, long relaxed, SplittableRandom random) {
        Core core = Core.of(layout, relaxed, BOUNDED_PLACES);
        if (core.isWhole()) {
            bound = Math.min(
                    bound, CoreModel.solve(core, 1, random.nextInt(1 << 30)).bound());
        }
        return core.isWhole();
    }
}
