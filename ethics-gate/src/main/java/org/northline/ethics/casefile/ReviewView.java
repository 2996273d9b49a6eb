package org.northline.ethics.casefile;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.review.ReviewState;
import org.northline.ethics.review.Verdict;
import org.northline.ethics.sealing.Resemblance;
import org.northline.ethics.sealing.UnmetRule;
import org.northline.ethics.signoff.Statement;
import org.northline.planning.shared.Capacity;

/** A review, complete for its screen. */
public record ReviewView(
        @NotNull UUID id,
        @NotNull UUID itemId,
        @NotNull String itemNumber,
        @NotNull String itemTitle,
        @NotNull ReviewState state,
        @NotNull Integer tier,
        @NotNull Integer policyVersion,
        @NotNull PersonReference lead,
        @Nullable PersonReference villain,
        @NotNull Instant startedAt,
        @NotNull List<AnswerView> answers,
        @NotNull PartiesView parties,
        @NotNull MoneyPageView moneyPage,
        @NotNull List<HatView> hats,
        @NotNull List<ScenarioView> scenarios,
        @NotNull List<UnmetRule> unmet,
        @NotNull List<Verdict> allowedVerdicts,
        @NotNull List<Resemblance> resemblances,
        @Nullable Verdict verdict,
        @Nullable String dissent,
        @Nullable Statement statement,
        @NotNull List<SignOffView> signOffs,
        @Nullable ReturnView returned,
        @NotNull MayView can,
        @NotNull Long version) {
    public ReviewView {
        answers = List.copyOf(answers);
        hats = List.copyOf(hats);
        scenarios = List.copyOf(scenarios);
        unmet = List.copyOf(unmet);
        allowedVerdicts = List.copyOf(allowedVerdicts);
        resemblances = List.copyOf(resemblances);
        signOffs = List.copyOf(signOffs);
    }

    /** Who sent the item back, and why. */
    public record ReturnView(
            @NotNull PersonReference by,
            @NotNull Instant at,
            @NotNull String reasons) {}

    /**
     * What the caller may do with the review now.
     *
     * @param signAs the capacities in which the caller may sign
     * @param cannotSignBecause sentences why the caller, who has a signing capacity, may not sign
     * @param extend the open conditions whose due date the caller may extend
     */
    public record MayView(
            @NotNull Boolean write,
            @NotNull Boolean seal,
            @NotNull Boolean giveBack,
            @NotNull List<Capacity> signAs,
            @NotNull List<String> cannotSignBecause,
            @NotNull List<UUID> extend) {
        public MayView {
            signAs = List.copyOf(signAs);
            cannotSignBecause = List.copyOf(cannotSignBecause);
            extend = List.copyOf(extend);
        }
    }
}
