package org.northline.ethics.scenario;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/** How bad a scenario is: severity 1 to 5, how likely, and what makes it weigh more. The level is computed, never given. */
public record Score(int severity, Likelihood likelihood, Set<Aggravator> aggravators) {
    public Score {
        requireNonNull(likelihood, "likelihood");
        aggravators = Set.copyOf(aggravators);
        if (severity < 1 || severity > 5) {
            throw new IllegalArgumentException("Severity is 1 to 5, not " + severity);
        }
    }

    public int level(ScenarioKind kind) {
        return HarmLevel.of(kind, severity, likelihood, aggravators);
    }
}
