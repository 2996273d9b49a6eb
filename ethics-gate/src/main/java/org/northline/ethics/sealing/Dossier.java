package org.northline.ethics.sealing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.northline.ethics.hat.Hat;
import org.northline.ethics.policy.Policy;
import org.northline.ethics.policy.Question;
import org.northline.ethics.review.GivenAnswer;
import org.northline.ethics.review.Parties;
import org.northline.ethics.scenario.DisposeOfScenario.Disposition;
import org.northline.ethics.scenario.HarmLevel;
import org.northline.ethics.scenario.ScenarioKind;

/** Everything written in a review at one moment: what the sealing rules judge, and what demands its tier. */
public record Dossier(
        Case file,
        Policy policy,
        List<AnswerOnFile> answers,
        Optional<Parties> parties,
        Optional<Villain> villain,
        List<HatOnFile> hats,
        List<ScenarioOnFile> scenarios,
        List<Resemblance> resemblances) {
    private static final int TIER_OF_OPPOSED_AIMS = 3;

    public Dossier {
        requireNonNull(file, "file");
        requireNonNull(policy, "policy");
        answers = List.copyOf(answers);
        requireNonNull(parties, "parties");
        requireNonNull(villain, "villain");
        hats = List.copyOf(hats);
        scenarios = List.copyOf(scenarios);
        resemblances = List.copyOf(resemblances);
    }

    public Optional<AnswerOnFile> answerTo(Question question) {
        return answers.stream()
                .filter(answer -> answer.question().equals(question.id()))
                .findFirst();
    }

    /**
     * The lowest tier that everything written allows, before any mitigation, and never below the present one. A higher tier asks more, so that
     * what is not known there may raise it once more. A scenario without its second score raises it to where that score is asked for and no
     * further: the tier is seen by all, and would tell them the first one.
     */
    public int demandedTier() {
        int opposed = parties.filter(Parties::opposed).isPresent() ? TIER_OF_OPPOSED_AIMS : 1;
        int inherent = HarmLevel.ofCase(scenarios.stream().map(this::demandOf).toList());
        int demanded = Math.max(file.tier(), Math.max(inherent, opposed));
        int settled;
        do {
            settled = demanded;
            demanded = Math.max(settled, demandOfAnswers(settled));
        } while (demanded > settled);
        return settled;
    }

    private int demandOf(ScenarioOnFile scenario) {
        return scenario.scoring().isDone()
                ? scenario.inherentLevel()
                : Math.min(scenario.inherentLevel(), file.doubleScoredFrom());
    }

    private int demandOfAnswers(int tier) {
        return policy.questionBank().questions().stream()
                .mapToInt(question -> answerTo(question)
                        .map(answer -> answer.given().leastTier(question, tier))
                        .orElse(1))
                .max()
                .orElse(1);
    }

    /** The level of harm that is left after everything that was verified, as far as it may be known. */
    public int residualLevel() {
        return HarmLevel.ofCase(
                knownScenarios().map(ScenarioOnFile::residualLevel).toList());
    }

    /** The hat under which nothing was written although this tier asks for it. */
    Optional<HatOnFile> silentHat(Hat wanted) {
        return hats.stream()
                .filter(hat -> hat.hat() == wanted && file.tier() >= hat.from() && !hat.argued())
                .findFirst();
    }

    /** Those whose level may be told: not the ones that wait for a second score, which is to be given blind. */
    Stream<ScenarioOnFile> knownScenarios() {
        return scenarios.stream().filter(scenario -> scenario.scoring() != Scoring.ONCE);
    }

    /**
     * The case itself. Makers are all who ever owned or edited the item; from certain tiers on scenarios are scored twice and the money page is
     * asked for.
     */
    public record Case(
            UUID review,
            UUID item,
            int tier,
            UUID lead,
            Set<UUID> makers,
            boolean underNewestPolicy,
            int doubleScoredFrom,
            int moneyPageFrom,
            boolean moneyPageWritten) {
        public Case {
            requireNonNull(review, "review");
            requireNonNull(item, "item");
            requireNonNull(lead, "lead");
            makers = Set.copyOf(makers);
        }

        String link(String anchor) {
            return "/roadmap-items/" + item + "/misuse-review#" + anchor;
        }
    }

    /** An answer, and whether somebody who did not write it agrees that the question does not apply. */
    public record AnswerOnFile(String question, GivenAnswer given, boolean seconded) {}

    /** Who wears the hat, and whether the same person wore it in the review before, for the same product. */
    public record Villain(UUID person, boolean twiceRunning) {}

    /** A hat that argues against the item: from which tier on it has to, whether it did, and whether who wears it may. */
    public record HatOnFile(Hat hat, int from, boolean worn, boolean argued, boolean independent) {}

    /** How far a scenario is with its two scores. */
    public enum Scoring {
        /** One score, and this tier asks for no other. */
        SINGLE,
        /** One score, and the other one is to be given blind. */
        ONCE,
        /** Two that lie far apart, and nobody has written down why. */
        UNDISCUSSED,
        TWICE;

        boolean isDone() {
            return this == UNDISCUSSED || this == TWICE;
        }
    }

    /** A scenario as far as the rules look at it. */
    public record ScenarioOnFile(
            UUID id,
            ScenarioKind kind,
            String title,
            int inherentLevel,
            int residualLevel,
            Scoring scoring,
            UUID writtenBy,
            Optional<Disposition> disposition,
            boolean disposedByExecutive,
            int mitigations,
            int verifiedMitigations) {}
}
