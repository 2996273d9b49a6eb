package org.northline.planning.objective;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** What somebody says about a key result. */
record KeyResultContent(
        String title, String unit, Span span, KeyResultKind kind, PersonId owner, Optional<UUID> metric) {
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_UNIT = 40;

    KeyResultContent {
        requireNonNull(title, "title");
        requireNonNull(unit, "unit");
        requireNonNull(span, "span");
        requireNonNull(kind, "kind");
        requireNonNull(owner, "owner");
        requireNonNull(metric, "metric");
    }

    /** Refuses with every problem of these fields at once. */
    static KeyResultContent checked(KeyResultDraft draft, OrgId org, CycleId cycle, PlanReferences references) {
        FieldChecks checks = new FieldChecks();
        String title = checks.line("/title", draft.title(), LONGEST_TITLE);
        Optional<UUID> metric = Optional.ofNullable(draft.metric());
        String unit = unit(checks, draft, metric.flatMap(id -> references.unitOfMetric(org, cycle, id)));
        checkSpan(checks, draft);
        checks.that(draft.kind() != null, "/kind", "Say whether it tells early or only in the end.");
        PersonId owner = draft.owner();
        checks.that(owner != null, "/ownerId", "Say who answers for it.");
        checks.that(
                owner == null || references.hasPerson(org, owner),
                "/ownerId",
                "There is no such person, or the account is closed.");
        checks.done();
        Span span = new Span(
                requireNonNull(draft.direction()), requireNonNull(draft.baseline()), requireNonNull(draft.target()));
        return new KeyResultContent(title, unit, span, requireNonNull(draft.kind()), requireNonNull(owner), metric);
    }

    /** What follows a metric is counted in that metric's unit, or its values would mean something else. */
    private static String unit(FieldChecks checks, KeyResultDraft draft, Optional<String> ofMetric) {
        if (draft.metric() == null) {
            return checks.line("/unit", draft.unit(), LONGEST_UNIT);
        }
        checks.that(ofMetric.isPresent(), "/metricId", "The visions of this planning cycle have no such metric.");
        String typed = draft.unit();
        checks.that(
                typed == null || ofMetric.isEmpty() || typed.strip().equals(ofMetric.get()),
                "/unit",
                "The metric is counted in " + ofMetric.orElse("another unit") + ". Use the same, or leave it out.");
        return ofMetric.orElse("");
    }

    private static void checkSpan(FieldChecks checks, KeyResultDraft draft) {
        Direction direction = draft.direction();
        BigDecimal baseline = draft.baseline();
        BigDecimal target = draft.target();
        checks.that(direction != null, "/direction", "Say which way it gets better.");
        checks.present("/baseline", baseline);
        checks.optionalFigure("/baseline", baseline);
        checks.present("/target", target);
        checks.optionalFigure("/target", target);
        if (direction != null && baseline != null && target != null) {
            checks.that(direction.leads(baseline, target), "/target", wrongSide(direction));
        }
    }

    private static String wrongSide(Direction direction) {
        return switch (direction) {
            case INCREASE -> "It is to increase: use a target above the baseline.";
            case DECREASE -> "It is to decrease: use a target below the baseline.";
        };
    }
}
