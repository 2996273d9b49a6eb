package org.northline.ethics.casefile;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.scenario.Aggravator;
import org.northline.ethics.scenario.DisposeOfScenario.Disposition;
import org.northline.ethics.scenario.ScenarioKind;

/**
 * A scenario with its levels, 1 to 4, its scores, its disposition and its mitigations.
 *
 * @param severity of the first score, as likelihood and aggravators; absent as long as the score is hidden from the caller
 * @param likelihood absent, too, when it is unknown
 * @param inherentLevel the higher one of two scores; absent as long as the score is hidden, as is the residual level
 */
public record ScenarioView(
        @NotNull UUID id,
        @NotNull ScenarioKind kind,
        @NotNull String title,
        @NotNull String actor,
        @NotNull String motive,
        @NotNull String means,
        @NotNull String victims,
        @NotNull String path,
        @NotNull String detector,
        @Nullable Integer severity,
        @Nullable Integer likelihood,
        @NotNull Set<Aggravator> aggravators,
        @NotNull List<Integer> guidelines,
        @Nullable Integer inherentLevel,
        @Nullable Integer residualLevel,
        @NotNull ScoringView scoring,
        @NotNull PersonReference writtenBy,
        @Nullable DispositionView disposition,
        @NotNull List<MitigationView> mitigations,
        @NotNull Long version) {
    public ScenarioView {
        aggravators = Set.copyOf(aggravators);
        guidelines = List.copyOf(guidelines);
        mitigations = List.copyOf(mitigations);
    }

    /** What is to happen with the scenario, and who said so. */
    public record DispositionView(
            @NotNull Disposition choice,
            @NotNull String reason,
            @NotNull PersonReference by) {}
}
