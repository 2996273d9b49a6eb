package org.northline.web.vision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.vision.MetricKind;
import org.northline.planning.vision.MetricLine;
import org.northline.planning.vision.VisionLevel;
import org.northline.planning.vision.VisionRow;

/** A vision with its metrics. */
public record VisionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true) VisionLevel level,

        @Schema(description = "The product, when the level is PRODUCT.")
        Optional<Subject> subject,

        @Schema(required = true) String statement,
        @Schema(required = true) int horizonYears,
        @Schema(required = true) List<Metric> metrics,
        @Schema(required = true) long version) {
    static VisionView of(VisionRow row) {
        return new VisionView(
                row.id(),
                row.cycleId(),
                row.level(),
                row.product().map(product -> new Subject(product.id(), product.name())),
                row.statement(),
                row.horizonYears(),
                row.metrics().stream().map(Metric::of).toList(),
                row.version());
    }

    /** The product that a vision is of. */
    @Schema(name = "VisionSubject")
    public record Subject(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name) {}

    /** A metric that guides the vision; an absent figure is unknown. */
    @Schema(name = "VisionMetric")
    public record Metric(
            @Schema(required = true) UUID id,
            @Schema(required = true) MetricKind kind,
            @Schema(required = true) String name,
            @Schema(required = true) String unit,
            @Schema(required = true) String definition,
            Optional<BigDecimal> lastTarget,
            Optional<BigDecimal> lastResult,
            Optional<BigDecimal> target) {
        private static Metric of(MetricLine line) {
            return new Metric(
                    line.id().orElseThrow(),
                    line.kind(),
                    line.name(),
                    line.unit(),
                    line.definition(),
                    line.lastTarget(),
                    line.lastResult(),
                    line.target());
        }
    }
}
