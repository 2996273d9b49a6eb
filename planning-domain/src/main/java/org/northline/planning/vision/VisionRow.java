package org.northline.planning.vision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A vision as it is read.
 *
 * @param product the product of a vision of level PRODUCT, empty otherwise
 */
public record VisionRow(
        UUID id,
        UUID cycleId,
        VisionLevel level,
        Optional<Subject> product,
        String statement,
        int horizonYears,
        List<MetricLine> metrics,
        long version) {
    public VisionRow {
        metrics = List.copyOf(metrics);
    }

    /** The product that a vision is of. */
    public record Subject(UUID id, String name) {}
}
