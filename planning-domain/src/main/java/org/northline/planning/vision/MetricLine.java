package org.northline.planning.vision;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * One metric of a vision as somebody typed it.
 *
 * @param id the metric that this line continues; without it the line continues the metric of the same name, if there is one
 * @param lastTarget what was aimed at for last year, in the unit; absent means unknown, never zero
 * @param lastResult what last year brought, in the unit
 * @param target what is aimed at for this year, in the unit
 */
public record MetricLine(
        Optional<UUID> id,
        MetricKind kind,
        String name,
        String unit,
        String definition,
        Optional<BigDecimal> lastTarget,
        Optional<BigDecimal> lastResult,
        Optional<BigDecimal> target) {
    public MetricLine {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(unit, "unit");
        requireNonNull(definition, "definition");
        requireNonNull(lastTarget, "lastTarget");
        requireNonNull(lastResult, "lastResult");
        requireNonNull(target, "target");
    }

    boolean hasNameOf(MetricLine other) {
        return name.equalsIgnoreCase(other.name);
    }

    /** Whether both lines say the same; 12 and 12.0 do. */
    boolean sameAs(MetricLine other) {
        return kind == other.kind
                && name.equals(other.name)
                && unit.equals(other.unit)
                && definition.equals(other.definition)
                && sameFigure(lastTarget, other.lastTarget)
                && sameFigure(lastResult, other.lastResult)
                && sameFigure(target, other.target);
    }

    private static boolean sameFigure(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.map(BigDecimal::stripTrailingZeros).equals(other.map(BigDecimal::stripTrailingZeros));
    }
}
