package org.northline.ethics.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.northline.ethics.policy.AnswerOption;
import org.northline.ethics.policy.Guideline;
import org.northline.ethics.policy.QuestionKind;
import org.northline.ethics.policy.ScenarioSeed;
import org.northline.ethics.policy.SeatKind;
import org.northline.ethics.policy.Threshold;

/** Everything that a version of the policy says, weights and tiers of answers included: what drafters see and change. */
public record PolicyText(
        @NotNull String name,
        @NotNull List<@NotNull Guideline> guidelines,
        @NotNull List<@Valid @NotNull TierText> tiers,
        @NotNull List<@Valid @NotNull QuestionText> questions) {
    public PolicyText {
        guidelines = List.copyOf(guidelines);
        tiers = List.copyOf(tiers);
        questions = List.copyOf(questions);
    }

    /** Who signs for one tier. */
    public record TierText(
            @NotNull Integer tier,
            @NotNull Integer signers,
            @NotNull Integer validDays,
            @NotNull Integer waitingDays,
            @NotNull Map<SeatKind, Integer> seats) {
        public TierText {
            seats = Map.copyOf(seats);
        }
    }

    /** One question with what each of its answers demands. */
    public record QuestionText(
            @NotNull String id,
            @NotNull String text,
            @NotNull String help,
            @NotNull QuestionKind kind,
            @NotNull Integer mandatoryFromTier,
            @NotNull Integer unknownTier,
            @NotNull Boolean triage,
            @NotNull Boolean evidence,
            @NotNull List<@NotNull Integer> guidelines,
            @NotNull List<@NotNull AnswerOption> options,
            @NotNull List<@NotNull Threshold> thresholds,
            @NotNull List<@NotNull ScenarioSeed> seeds) {
        public QuestionText {
            guidelines = List.copyOf(guidelines);
            options = List.copyOf(options);
            thresholds = List.copyOf(thresholds);
            seeds = List.copyOf(seeds);
        }
    }
}
