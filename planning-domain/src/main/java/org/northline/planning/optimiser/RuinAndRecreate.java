package org.northline.planning.optimiser;

import static org.northline.planning.optimiser.Plan.CUT;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.northline.planning.optimiser.Problem.Demand;

/**
 * Betters a plan by taking a few candidates off and filling what that frees again, many thousand times a second (G. Schrimpf, J. Schneider, H.
 * Stamm-Wilbrandt and G. Dueck, Record breaking optimization results using the ruin and recreate principle, 2000), with the acceptance of simulated
 * annealing. Same plan, prices, seed and number of rounds give the same answer.
 */
final class RuinAndRecreate {
    /** Over how many epochs of a search the temperature falls. */
    static final int EPOCHS = 20;

    private static final int RUINS_OF_A_CANDIDATE = 200;
    private static final int LEAST_RUINS = 600_000;
    private static final double HOT = 0.1;
    private static final double COLD = 0.01;
    private static final int STRANGERS = 12;
    private static final int DEEPEST = 4;
    private static final int OVERLOOKED = 50;
    private static final int PLACE_DIGITS = 20;
    private static final long PLACES = (1L << PLACE_DIGITS) - 1;

    private final Relaxation relaxation;
    private final Layout layout;
    private final Trial trial;
    private final Ruins ruins;
    private final SplittableRandom random;
    private final int[] own;
    private final int[] filled;
    private final int[][] teams;
    private final int[][] members;
    private final double[] yield;
    private final int[] best;
    private long bestValue;

    private final int[] pool;
    private final long[] order;
    private final int[] offeredIn;
    private final int[] touchedIn;
    private int round;

    /**
     * Begins with a layout.
     *
     * @param own the candidates that may be moved; at least one
     */
    RuinAndRecreate(Layout layout, int[] own, SplittableRandom random) {
        this.relaxation = layout.relaxation;
        this.layout = layout;
        this.own = own;
        this.random = random;
        this.filled = layout.rows.filled();
        Problem problem = relaxation.problem;
        int size = problem.candidates().size();
        this.teams = problem.candidates().stream()
                .map(candidate ->
                        candidate.demands().stream().mapToInt(Demand::team).toArray())
                .toArray(int[][]::new);
        this.members = members();
        this.yield = new double[size];
        this.pool = new int[size];
        this.order = new long[size];
        this.offeredIn = new int[size];
        this.touchedIn = new int[problem.teams() * problem.quarters()];
        price();
        this.trial = new Trial(layout, DEEPEST, () -> random.nextInt(OVERLOOKED) == 0);
        this.ruins = new Ruins(layout, trial, own, teams, members, yield, random);
        this.best = layout.quarter.clone();
        this.bestValue = layout.value();
    }

    private int[][] members() {
        List<List<Integer>> lists = Layout.lists(relaxation.problem.teams());
        for (int id : own) {
            for (int team : teams[id]) {
                lists.get(team).add(id);
            }
        }
        return Layout.arrays(lists);
    }

    private void price() {
        for (int id : own) {
            for (int quarter = 0; quarter < layout.rows.quarters; quarter++) {
                if (relaxation.allowed(id, quarter)) {
                    double worth = (double) relaxation.worth(id, quarter) * Relaxation.ONE;
                    double price = Math.max(1, worth - relaxation.reduced(id, quarter));
                    yield[id] = Math.max(yield[id], Math.log((worth + 1) / price));
                }
            }
        }
    }

    /** Runs an epoch of the {@link #EPOCHS}, in which the temperature falls from a tenth of the mean worth of what is chosen to a hundredth. */
    int[] run(int epoch) {
        long chosen = IntStream.of(layout.quarter).filter(at -> at != CUT).count();
        double mean = (double) layout.value() / Math.max(1, chosen);
        double falls = Math.pow(COLD / HOT, 1.0 / EPOCHS);
        double hot = mean * HOT * Math.pow(falls, epoch);
        return run(Math.max(LEAST_RUINS, RUINS_OF_A_CANDIDATE * own.length) / EPOCHS, hot, hot * falls);
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
        for (int done = 0; done < rounds; done++) {
            long before = layout.value();
            round++;
            trial.settle();
            ruins.ruin();
            recreate();
            double least = before + temperature * Math.log(1 - random.nextDouble());
            if (layout.value() < least || isBroken()) {
                trial.takeBack();
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
        for (int change = 0; change < trial.changes(); change++) {
            int id = trial.changed(change);
            if (relaxation.isMandatory(id) && layout.quarter[id] == CUT) {
                return true;
            }
        }
        return false;
    }

    private void keep() {
        if (layout.value() > bestValue) {
            bestValue = layout.value();
            System.arraycopy(layout.quarter, 0, best, 0, best.length);
        }
    }

    /** Fills what all that went has left, and offers it to some others, too. */
    private void recreate() {
        int found = 0;
        for (int change = 0; change < trial.changes(); change++) {
            int quarter = trial.was(change);
            if (quarter != CUT) {
                found = offer(teams[trial.changed(change)], quarter, found);
            }
        }
        for (int stranger = 0; stranger < STRANGERS; stranger++) {
            found = offer(own[random.nextInt(own.length)], found);
        }
        double noise = random.nextInt(2) == 0 ? 0.05 : 0.25;
        for (int at = 0; at < found; at++) {
            double key = yield[pool[at]] + noise * (random.nextDouble() + random.nextDouble() - 1);
            order[at] = Math.round((100 - key) * 1e9) << PLACE_DIGITS | at;
        }
        Arrays.sort(order, 0, found);
        for (int at = 0; at < found; at++) {
            trial.enter(pool[(int) (order[at] & PLACES)]);
        }
    }

    /** Offers what these teams no longer do in a quarter to whatever of theirs is not in the plan: elsewhere there is no more room than before. */
    private int offer(int[] freed, int quarter, int before) {
        int found = before;
        for (int team : freed) {
            int row = layout.rows.ofTeam(team, quarter);
            if (touchedIn[row] != round) {
                touchedIn[row] = round;
                for (int id : members[team]) {
                    found = offerIn(id, quarter, found);
                }
            }
        }
        return found;
    }

    private int offerIn(int id, int quarter, int found) {
        if (layout.quarter[id] != CUT || offeredIn[id] == round || !layout.fits(id, quarter)) {
            return found;
        }
        offeredIn[id] = round;
        pool[found] = id;
        return found + 1;
    }

    private int offer(int id, int found) {
        for (int quarter = 0; quarter < layout.rows.quarters; quarter++) {
            if (offerIn(id, quarter, found) > found) {
                return found + 1;
            }
        }
        return found;
    }
}
