package org.northline.web.review;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.scenario.Aggravator;
import org.northline.ethics.scenario.Narrative;
import org.northline.ethics.scenario.ScenarioKind;
import org.northline.ethics.scenario.Score;
import org.northline.ethics.scenario.WriteScenario;

/** A scenario as somebody typed it; a likelihood that is left out is unknown. Its level is computed by the server. */
public record ScenarioInput(
        @NotNull ScenarioKind kind,
        @Schema(required = true) @Nullable String title,
        @Schema(required = true) @Nullable String actor,
        @Nullable String motive,
        @Nullable String means,
        @Schema(required = true) @Nullable String victims,
        @Nullable String path,
        @Nullable String detector,
        @NotNull Integer severity,
        @Nullable Integer likelihood,
        @NotNull Set<@NotNull Aggravator> aggravators,
        @NotNull Set<@NotNull Integer> guidelines) {
    WriteScenario.Draft draft() {
        return new WriteScenario.Draft(
                kind,
                new Narrative.Draft(title, actor, motive, means, victims, path, detector),
                new Score.Draft(severity, Optional.ofNullable(likelihood), aggravators),
                guidelines);
    }
}
