package org.northline.ethics.scenario;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.northline.planning.shared.FieldChecks;

/** How bad a scenario is: severity 1 to 5, how likely, and what makes it weigh more. The level is computed, never given. */
public record Score(int severity, Likelihood likelihood, Set<Aggravator> aggravators) {
    public Score {
        requireNonNull(likelihood, "likelihood");
        aggravators = Set.copyOf(aggravators);
        if (severity < 1 || severity > 5) {
            throw new IllegalArgumentException("Severity is 1 to 5, not " + severity);
        }
    }

    /** The score that somebody typed, or severity 1 where it is refused at its field; a likelihood that is absent is unknown. */
    static Score checked(FieldChecks checks, Draft draft) {
        boolean severe = draft.severity() >= 1 && draft.severity() <= 5;
        boolean likely =
                draft.likelihood().map(value -> value >= 1 && value <= 5).orElse(true);
        checks.that(severe, "/severity", "Choose 1 to 5.");
        checks.that(likely, "/likelihood", "Choose 1 to 5, or leave it out when nobody knows.");
        return new Score(
                severe ? draft.severity() : 1,
                likely ? Likelihood.of(draft.likelihood()) : Likelihood.unknown(),
                draft.aggravators());
    }

    public int level(ScenarioKind kind) {
        return HarmLevel.of(kind, severity, likelihood, aggravators);
    }

    /** A score as somebody typed it. */
    public record Draft(int severity, Optional<Integer> likelihood, Set<Aggravator> aggravators) {
        public Draft {
            requireNonNull(likelihood, "likelihood");
            aggravators = Set.copyOf(aggravators);
        }
    }
}
