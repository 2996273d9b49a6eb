package org.northline.planning.vision;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.FieldChecks;

/** What somebody typed for a vision, before anything is checked. */
public record VisionDraft(
        @Nullable String statement,
        @Nullable Integer horizonYears,
        @Nullable List<MetricDraft> metrics) {
    private static final int SHORTEST_HORIZON = 3;
    private static final int LONGEST_HORIZON = 5;
    private static final int MOST_METRICS = 12;

    /** Refuses with every problem of the draft at once. */
    VisionContent checked() {
        FieldChecks checks = new FieldChecks();
        String text = checks.text("/statement", statement, 2000);
        checks.present("/horizonYears", horizonYears);
        checks.that(
                horizonYears == null || (horizonYears >= SHORTEST_HORIZON && horizonYears <= LONGEST_HORIZON),
                "/horizonYears",
                "Look 3 to 5 years ahead.");
        List<MetricDraft> lines = metrics == null ? List.of() : metrics;
        checkSet(lines, checks);
        for (int at = 0; at < lines.size(); at++) {
            lines.get(at).check("/metrics/" + at, checks);
        }
        checks.done();
        return new VisionContent(
                text,
                requireNonNull(horizonYears),
                lines.stream().map(MetricDraft::toLine).toList());
    }

    private static void checkSet(List<MetricDraft> lines, FieldChecks checks) {
        long northStars = lines.stream()
                .filter(line -> line.kind() == MetricKind.NORTH_STAR)
                .count();
        checks.that(
                northStars == 1,
                "/metrics",
                northStars == 0
                        ? "Name exactly one North Star metric; there is none yet."
                        : "Name exactly one North Star metric; there are " + northStars + ".");
        checks.that(lines.size() <= MOST_METRICS, "/metrics", "Keep to at most " + MOST_METRICS + " metrics.");
        Set<String> names = new HashSet<>();
        Set<UUID> ids = new HashSet<>();
        for (int at = 0; at < lines.size(); at++) {
            MetricDraft line = lines.get(at);
            String name = line.name() == null ? "" : line.name().strip().toLowerCase(Locale.ROOT);
            checks.that(
                    name.isEmpty() || names.add(name),
                    "/metrics/" + at + "/name",
                    "Another metric has this name already.");
            checks.that(
                    line.id() == null || ids.add(line.id()), "/metrics/" + at + "/id", "This metric is listed twice.");
        }
    }

    /** One metric as typed; an absent figure is unknown. */
    public record MetricDraft(
            @Nullable UUID id,
            @Nullable MetricKind kind,
            @Nullable String name,
            @Nullable String unit,
            @Nullable String definition,
            @Nullable BigDecimal lastTarget,
            @Nullable BigDecimal lastResult,
            @Nullable BigDecimal target) {
        private void check(String at, FieldChecks checks) {
            checks.present(at + "/kind", kind);
            checks.line(at + "/name", name, 120);
            checks.line(at + "/unit", unit, 40);
            checks.text(at + "/definition", definition, 1000);
            checks.optionalFigure(at + "/lastTarget", lastTarget);
            checks.optionalFigure(at + "/lastResult", lastResult);
            checks.optionalFigure(at + "/target", target);
        }

        private MetricLine toLine() {
            return new MetricLine(
                    Optional.ofNullable(id),
                    requireNonNull(kind),
                    requireNonNull(name).strip(),
                    requireNonNull(unit).strip(),
                    requireNonNull(definition).strip(),
                    Optional.ofNullable(lastTarget),
                    Optional.ofNullable(lastResult),
                    Optional.ofNullable(target));
        }
    }

    /** A vision's checked text, horizon and metrics, of which exactly one is the North Star. */
    record VisionContent(String statement, int horizonYears, List<MetricLine> metrics) {
        VisionContent {
            requireNonNull(statement, "statement");
            metrics = List.copyOf(metrics);
        }
    }
}
