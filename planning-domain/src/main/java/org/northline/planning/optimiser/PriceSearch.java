package org.northline.planning.optimiser;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Looks for the prices of rows whose bound is the lowest, by the volume algorithm (F. Barahona and R. Anbil, The volume algorithm: producing primal
 * solutions with a subgradient method, 2000). Each step has a bound that holds; the best prices are kept.
 */
final class PriceSearch {
    private static final double LEAST_STEP = 1e-6;

    private final Relaxation relaxation;
    private final Rows rows;
    private final int[] choice;
    private final double[] scale;
    private final double[] most;
    private final double[] center;
    private final double[] average;
    private final double[] excess;
    private final double[] trial;
    private final long[] prices;
    private final long[] bestPrices;
    private long bound;
    private double step = 0.1;
    private double share = 0.1;
    private int failures;
    private double lastShareBound;
    private int iterations;

    PriceSearch(Relaxation relaxation) {
        this.relaxation = relaxation;
        this.rows = relaxation.rows;
        int size = rows.size();
        this.choice = new int[relaxation.problem.candidates().size()];
        this.most = most();
        this.scale = scales();
        this.center = new double[size];
        this.average = new double[size];
        this.excess = new double[size];
        this.trial = new double[size];
        this.prices = new long[size];
        this.bestPrices = new long[size];
        this.bound = relaxation.solve(prices, choice);
        excessOf(choice, average);
        this.lastShareBound = bound;
    }

    /** Prices grow without end where no plan keeps to all limits; these are as high as can be counted in whole numbers. */
    private double[] most() {
        double[] taken = new double[rows.size()];
        for (int row = 0; row < taken.length; row++) {
            taken[row] = Math.max(1, Math.abs((double) rows.limit[row]));
        }
        for (int at = 0; at < rows.row.length; at++) {
            taken[rows.row[at]] += Math.abs(rows.take[at]);
        }
        for (int at = 0; at < rows.quarterRow.length; at++) {
            taken[rows.quarterRow[at]] += Math.abs(rows.quarterTake[at]);
        }
        for (int row = 0; row < taken.length; row++) {
            taken[row] = Relaxation.MOST / taken.length / taken[row];
        }
        return taken;
    }

    /** Rows whose limit is a number of weeks and rows whose limit is money are made alike by what is typical of each. */
    private double[] scales() {
        double[] squares = new double[rows.size()];
        for (int id = 0; id < choice.length; id++) {
            for (int at = rows.start[id]; at < rows.start[id + 1]; at++) {
                squares[rows.row[at]] += (double) rows.take[at] * rows.take[at];
            }
            for (int quarter = 0; quarter < rows.quarters; quarter++) {
                int place = id * rows.quarters + quarter;
                for (int at = rows.quarterStart[place]; at < rows.quarterStart[place + 1]; at++) {
                    squares[rows.quarterRow[at]] += (double) rows.quarterTake[at] * rows.quarterTake[at];
                }
            }
        }
        for (int row = 0; row < squares.length; row++) {
            squares[row] = squares[row] == 0 ? 0 : 1 / Math.sqrt(squares[row]);
        }
        return squares;
    }

    /** The lowest bound so far, with {@link Relaxation#DIGITS} binary digits. */
    long bound() {
        return bound;
    }

    long[] bestPrices() {
        return bestPrices;
    }

    /** The best prices by what they are of. */
    Prices told() {
        int teams = rows.capacityRows / rows.quarters;
        return new Prices(
                IntStream.range(0, teams)
                        .mapToObj(team -> IntStream.range(0, rows.quarters)
                                .mapToObj(quarter -> told(rows.ofTeam(team, quarter)))
                                .toList())
                        .toList(),
                IntStream.range(0, rows.quarters)
                        .mapToObj(quarter -> told(rows.ofQuarter(quarter)))
                        .toList(),
                told(rows.ofBudget()));
    }

    private double told(int row) {
        return (double) bestPrices[row] / Relaxation.ONE;
    }

    int iterations() {
        return iterations;
    }

    /**
     * Takes some more steps.
     *
     * @param target what the bound will not get under, with the same digits: the value of a plan
     */
    void improve(int steps, double target) {
        for (int taken = 0; taken < steps; taken++) {
            iterations++;
            double norm = 0;
            for (int row = 0; row < average.length; row++) {
                double scaled = blocked(row) ? 0 : average[row] * scale[row];
                norm += scaled * scaled;
            }
            if (norm == 0) {
                return;
            }
            double length = step * Math.max(bound - target, bound * 1e-5) / norm;
            for (int row = 0; row < center.length; row++) {
                double price = center[row] + length * average[row] * scale[row] * scale[row];
                trial[row] = Math.min(most[row], Math.max(0, price));
                prices[row] = Math.round(trial[row]);
            }
            long value = relaxation.solve(prices, choice);
            excessOf(choice, excess);
            learn(value);
        }
    }

    /** A price of 0 cannot fall. */
    private boolean blocked(int row) {
        return center[row] <= 0 && average[row] < 0;
    }

    private void learn(long value) {
        double along = 0;
        for (int row = 0; row < excess.length; row++) {
            along += average[row] * excess[row] * scale[row] * scale[row];
        }
        mix();
        if (value < bound) {
            bound = value;
            System.arraycopy(trial, 0, center, 0, trial.length);
            System.arraycopy(prices, 0, bestPrices, 0, prices.length);
            failures = 0;
            if (along > 0) {
                step = Math.min(2, step * 1.1);
            }
        } else if (++failures >= 20) {
            failures = 0;
            step = Math.max(LEAST_STEP, step * 0.66);
        }
        if (iterations % 100 == 0) {
            if (lastShareBound - bound < 0.0001 * bound) {
                share = Math.max(0.0001, share / 2);
            }
            lastShareBound = bound;
        }
    }

    /** The share of the newest excess that makes the average the shortest, between a tenth of the greatest and the greatest. */
    private void mix() {
        double cross = 0;
        double square = 0;
        for (int row = 0; row < excess.length; row++) {
            double weight = scale[row] * scale[row];
            double difference = excess[row] - average[row];
            square += difference * difference * weight;
            cross -= average[row] * difference * weight;
        }
        double ideal = square == 0 ? share : cross / square;
        double part = ideal < share / 10 ? share / 10 : Math.min(ideal, share);
        for (int row = 0; row < excess.length; row++) {
            average[row] += part * (excess[row] - average[row]);
        }
    }

    private void excessOf(int[] chosen, double[] into) {
        for (int row = 0; row < into.length; row++) {
            into[row] = -rows.limit[row];
        }
        for (int id = 0; id < chosen.length; id++) {
            if (chosen[id] != Plan.CUT) {
                rows.add(id, chosen[id], 1, into);
            }
        }
    }

    void startFrom(long[] start) {
        for (int row = 0; row < start.length; row++) {
            center[row] = start[row];
        }
        Arrays.fill(average, 0);
        bound = relaxation.solve(start, choice);
        System.arraycopy(start, 0, bestPrices, 0, start.length);
        excessOf(choice, average);
    }
}
