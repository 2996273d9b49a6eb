package org.northline.bench;

import java.util.Arrays;
import java.util.Collection;

/** Percentiles by the nearest rank, so that each is a value that was measured. */
final class Statistics {
    private Statistics() {}

    /** The smallest value that at least {@code percent} percent of the values do not exceed. */
    static double percentile(double percent, double... values) {
        if (values.length == 0 || percent <= 0 || percent > 100) {
            throw new IllegalArgumentException("a percentile of nothing, or beyond 100");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    /** The value in the middle, or the mean of the two in the middle. */
    static double median(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("the median of nothing");
        }
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
