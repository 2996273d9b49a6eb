package org.northline.ethics.casefile;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.scenario.Mitigation.BlockedStep;

/**
 * A mitigation; without a verification it lowers nothing, and after the seal it is an open condition.
 *
 * @param residualSeverity what is left of the scenario, as the residual likelihood; absent as long as its score is hidden from the caller
 * @param dueOn the day that was signed, or the later one to which it was extended
 */
public record MitigationView(
        @NotNull UUID id,
        @NotNull UUID scenarioId,
        @NotNull String text,
        @NotNull PersonReference owner,
        @NotNull LocalDate dueOn,
        @NotNull String measure,
        @NotNull BlockedStep blocks,
        @Nullable Integer residualSeverity,
        @Nullable Integer residualLikelihood,
        @Nullable VerificationView verification,
        @Nullable ExtensionView extension,
        @NotNull Long version) {
    /** Who saw that it is done, when, and by what. */
    public record VerificationView(
            @NotNull PersonReference by,
            @NotNull Instant at,
            @NotNull String evidence) {}

    /** The one extension of the due date: from which day, by whom, when and why. */
    public record ExtensionView(
            @NotNull LocalDate from,
            @NotNull PersonReference by,
            @NotNull Instant at,
            @NotNull String reason) {}
}
