package org.northline.ethics.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.northline.ethics.sealing.DossierBuilder.OWNER;
import static org.northline.ethics.sealing.DossierBuilder.VILLAIN;
import static org.northline.ethics.sealing.DossierBuilder.aCompleteDossier;
import static org.northline.ethics.sealing.DossierBuilder.parties;
import static org.northline.ethics.sealing.DossierBuilder.scenario;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.ethics.review.AnswerState;
import org.northline.ethics.review.GivenAnswer;
import org.northline.ethics.review.Parties;
import org.northline.ethics.review.Parties.Party;
import org.northline.ethics.scenario.DisposeOfScenario.Disposition;
import org.northline.ethics.scenario.ScenarioKind;

class SealingRulesTest {
    private static final GivenAnswer NOT_APPLICABLE =
            new GivenAnswer(AnswerState.NOT_APPLICABLE, "", "There is no machine");

    @Test
    void completeReviewLacksNothing() {
        assertThat(unmet(aCompleteDossier())).isEmpty();
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        DossierBuilder empty = aCompleteDossier()
                .withoutAnswerTo("FM-01")
                .withoutParties()
                .withoutVillain()
                .withoutScenarios()
                .underAnOldPolicy()
                .ledBy(OWNER);

        assertThat(unmet(empty))
                .containsExactly(
                        "LEAD_MADE_THE_ITEM",
                        "POLICY_CHANGED",
                        "QUESTIONS_OPEN",
                        "PARTIES_MISSING",
                        "VILLAIN_MISSING",
                        "SCENARIOS_SHORT",
                        "SCENARIO_KIND_MISSING");
    }

    @Test
    @DisplayName("I-44 What resembles a stopped item is linked before the seal")
    void resemblanceIsLinked() {
        Resemblance.Link link = new Resemblance.Link("Mina Okafor", Instant.EPOCH);
        DossierBuilder linked = aCompleteDossier().resembling("RM-2027-001", link);
        DossierBuilder half = aCompleteDossier().resembling("RM-2027-001", link).resembling("RM-2027-002");

        assertThat(unmet(linked)).isEmpty();
        assertThat(SealingRules.unmet(half.build())).singleElement().satisfies(rule -> {
            assertThat(rule.code()).isEqualTo("STOP_NOT_LINKED");
            assertThat(rule.title()).isEqualTo("This resembles RM-2027-002, which was stopped: Driver ranking");
            assertThat(rule.link().orElseThrow()).endsWith("/misuse-review#resemblances");
        });
    }

    @Test
    void everyUnmetRuleSaysWhereToGo() {
        DossierBuilder empty =
                aCompleteDossier().withoutAnswerTo("FM-01").withoutParties().withoutVillain();

        assertThat(SealingRules.unmet(empty.build()))
                .allSatisfy(rule -> assertThat(rule.link()).isPresent())
                .allSatisfy(rule -> assertThat(rule.whatToDo()).isNotBlank());
    }

    @Test
    void unmetRuleCountsWhatIsMissingAndLinksToTheFirstOfIt() {
        Dossier one = aCompleteDossier().withoutAnswerTo("BY-01").build();
        Dossier more = aCompleteDossier()
                .withoutAnswerTo("FM-01")
                .withoutAnswerTo("BY-01")
                .withoutScenarios()
                .scenario(scenario(ScenarioKind.MISUSE, "Alone"))
                .build();
        Dossier none = aCompleteDossier().withoutScenarios().build();

        assertThat(SealingRules.unmet(one)).singleElement().satisfies(rule -> {
            assertThat(rule.title()).isEqualTo("One question has no answer");
            assertThat(rule.link()).hasValue("/roadmap-items/" + one.file().item() + "/misuse-review#question-BY-01");
        });
        assertThat(SealingRules.unmet(more).stream().map(UnmetRule::title))
                .contains("2 questions have no answer", "There is no scenario of failure");
        assertThat(SealingRules.unmet(none).stream().map(UnmetRule::title))
                .contains("There is no scenario of misuse and none of failure");
    }

    @Test
    @DisplayName("I-26 Every mandatory question is answered; not knowing is an answer")
    void mandatoryQuestionsAreAnswered() {
        assertThat(unmet(aCompleteDossier().withoutAnswerTo("FM-01"))).containsExactly("QUESTIONS_OPEN");
        assertThat(unmet(aCompleteDossier()
                        .ofTier(2)
                        .answer("FM-01", new GivenAnswer(AnswerState.DO_NOT_KNOW, "", ""), false)))
                .containsExactly("QUESTIONS_OPEN");
        assertThat(unmet(aCompleteDossier()
                        .ofTier(2)
                        .answered("EN-01", "Little")
                        .answer("FM-01", new GivenAnswer(AnswerState.DO_NOT_KNOW, "", ""), false)))
                .isEmpty();
    }

    @Test
    @DisplayName("I-26 Not applicable needs a second person")
    void notApplicableNeedsASecondPerson() {
        assertThat(unmet(aCompleteDossier().answer("FM-01", NOT_APPLICABLE, false)))
                .containsExactly("SECOND_PERSON_MISSING");
        assertThat(unmet(aCompleteDossier().answer("FM-01", NOT_APPLICABLE, true)))
                .isEmpty();
    }

    @Test
    @DisplayName("I-27 The villain is named, is no contributor, and not the same twice running")
    void villainIsNamedAndIndependent() {
        assertThat(unmet(aCompleteDossier().withoutVillain())).contains("VILLAIN_MISSING");
        assertThat(unmet(aCompleteDossier().playedBy(OWNER, false))).contains("VILLAIN_MADE_THE_ITEM");
        assertThat(unmet(aCompleteDossier().playedBy(VILLAIN, true))).containsExactly("VILLAIN_TWICE_RUNNING");
    }

    @Test
    @DisplayName("I-27 The villain gave three distinct scenarios in tiers 1 and 2, seven above")
    void villainGaveEnoughScenarios() {
        DossierBuilder twoAndACopy = aCompleteDossier()
                .withoutScenarios()
                .scenario(scenario(ScenarioKind.MISUSE, "First"))
                .scenario(scenario(ScenarioKind.MISUSE, " first "))
                .scenario(scenario(ScenarioKind.FAILURE, "Second"));
        DossierBuilder bySomebodyElse = aCompleteDossier()
                .withoutScenarios()
                .scenario(scenario(ScenarioKind.MISUSE, "First").writtenBy(UUID.randomUUID()))
                .scenario(scenario(ScenarioKind.MISUSE, "Third"))
                .scenario(scenario(ScenarioKind.FAILURE, "Second"));
        DossierBuilder six = aCompleteDossier().ofTier(3).answered("EN-01", "Little");
        List.of("4", "5", "6").forEach(title -> six.scenario(scenario(ScenarioKind.SCALE, title)));

        assertThat(unmet(twoAndACopy)).containsExactly("SCENARIOS_SHORT");
        assertThat(unmet(bySomebodyElse)).containsExactly("SCENARIOS_SHORT");
        assertThat(unmet(six)).containsExactly("SCENARIOS_SHORT");
        assertThat(unmet(six.scenario(scenario(ScenarioKind.SCALE, "7")))).isEmpty();
    }

    @Test
    @DisplayName("I-27 Misuse and failure are both imagined")
    void mandatoryKindsAreCovered() {
        DossierBuilder onlyMisuse = aCompleteDossier().withoutScenarios();
        List.of("1", "2", "3").forEach(title -> onlyMisuse.scenario(scenario(ScenarioKind.MISUSE, title)));

        assertThat(unmet(onlyMisuse)).containsExactly("SCENARIO_KIND_MISSING");
    }

    @Test
    @DisplayName("I-28 Payer, user, data subject and bystander are named with their aims")
    void fourPartiesAreNamed() {
        Party nobody = new Party("", "");
        Party aimless = new Party("Somebody", " ");
        Party somebody = new Party("Somebody", "Something");

        assertThat(unmet(aCompleteDossier().withoutParties())).containsExactly("PARTIES_MISSING");
        assertThat(unmet(aCompleteDossier().with(new Parties(somebody, somebody, somebody, nobody, true, false, ""))))
                .containsExactly("PARTIES_MISSING");
        assertThat(unmet(aCompleteDossier().with(new Parties(aimless, somebody, somebody, somebody, true, false, ""))))
                .containsExactly("PARTIES_MISSING");
    }

    @Test
    @DisplayName("I-28 Where payer and user differ, their aims are compared")
    void aimsAreCompared() {
        assertThat(unmet(aCompleteDossier().with(parties(false, false, " ")))).containsExactly("AIMS_NOT_COMPARED");
        assertThat(unmet(aCompleteDossier().with(parties(false, false, "Both gain."))))
                .isEmpty();
    }

    @Test
    @DisplayName("I-28 Opposed aims demand tier 3")
    void opposedAimsDemandTierThree() {
        DossierBuilder opposed = aCompleteDossier().with(parties(false, true, "They pull apart."));

        assertThat(opposed.build().demandedTier()).isEqualTo(3);
        assertThat(unmet(opposed)).containsExactly("TIER_TOO_LOW");
    }

    @Test
    @DisplayName("I-29 Every scenario of level 3 or more has a disposition; accepting takes an executive")
    void seriousScenariosAreDisposedOf() {
        DossierBuilder undecided = withSerious(scenario(ScenarioKind.SCALE, "4").ofLevel(3, 3));
        DossierBuilder acceptedByAnybody =
                withSerious(scenario(ScenarioKind.SCALE, "4").ofLevel(3, 3).disposed(Disposition.ACCEPT, false));
        DossierBuilder acceptedByAnExecutive =
                withSerious(scenario(ScenarioKind.SCALE, "4").ofLevel(3, 3).disposed(Disposition.ACCEPT, true));
        DossierBuilder promised =
                withSerious(scenario(ScenarioKind.SCALE, "4").ofLevel(3, 3).disposed(Disposition.MITIGATE, false));
        DossierBuilder planned = withSerious(scenario(ScenarioKind.SCALE, "4")
                .ofLevel(3, 3)
                .disposed(Disposition.MITIGATE, false)
                .mitigated(1, 0));

        assertThat(unmet(undecided)).containsExactly("DISPOSITION_MISSING");
        assertThat(unmet(acceptedByAnybody)).containsExactly("DISPOSITION_MISSING");
        assertThat(unmet(acceptedByAnExecutive)).isEmpty();
        assertThat(unmet(promised)).containsExactly("MITIGATION_MISSING");
        assertThat(unmet(planned)).isEmpty();
    }

    @Test
    @DisplayName("I-32 Every scenario has a second score, and a discussion where the two lie far apart")
    void scenariosAreScoredTwice() {
        DossierBuilder.ScenarioBuilder once =
                scenario(ScenarioKind.SCALE, "4").ofLevel(4, 4).scored(Dossier.Scoring.ONCE);
        DossierBuilder.ScenarioBuilder undiscussed =
                scenario(ScenarioKind.SCALE, "5").scored(Dossier.Scoring.UNDISCUSSED);

        assertThat(unmet(withSerious(once))).containsExactly("SECOND_SCORE_MISSING");
        assertThat(unmet(withSerious(once).scenario(undiscussed)))
                .containsExactly("SECOND_SCORE_MISSING", "DISCUSSION_MISSING");
        assertThat(unmet(aCompleteDossier()
                        .scenario(scenario(ScenarioKind.SCALE, "4").scored(Dossier.Scoring.SINGLE))))
                .isEmpty();
        assertThat(titles(withSerious(once))).allMatch(title -> title.startsWith("A scenario has no second score: "));
        assertThat(titles(withSerious(once)
                        .scenario(scenario(ScenarioKind.SCALE, "5").scored(Dossier.Scoring.ONCE))))
                .containsExactly("2 scenarios have no second score");
    }

    @Test
    @DisplayName(
            "I-32 Neither the tier nor what is missing nor a verdict that is left out tells a score that is still hidden")
    void hiddenScoreIsToldByNothing() {
        DossierBuilder unknown =
                withSerious(scenario(ScenarioKind.SCALE, "4").ofLevel(4, 4).scored(Dossier.Scoring.ONCE));
        DossierBuilder harmless =
                withSerious(scenario(ScenarioKind.SCALE, "4").ofLevel(1, 1).scored(Dossier.Scoring.ONCE));

        assertThat(unknown.build().demandedTier()).isEqualTo(harmless.build().demandedTier());
        assertThat(unmet(unknown)).isEqualTo(unmet(harmless));
        assertThat(SealingRules.allowedVerdicts(unknown.build()))
                .isEqualTo(SealingRules.allowedVerdicts(harmless.build()));
    }

    @Test
    @DisplayName(
            "I-32 In tier 1 a grave scenario raises the tier to where it is scored again, and then as far as the scores say")
    void graveScenarioIsScoredAgainBeforeItRaisesTheTierFurther() {
        DossierBuilder light = aCompleteDossier()
                .scenario(scenario(ScenarioKind.SCALE, "4").ofLevel(4, 4).scored(Dossier.Scoring.SINGLE));
        DossierBuilder scored = aCompleteDossier()
                .ofTier(2)
                .scenario(scenario(ScenarioKind.SCALE, "4").ofLevel(4, 4).scored(Dossier.Scoring.UNDISCUSSED));

        assertThat(light.build().demandedTier()).isEqualTo(2);
        assertThat(scored.build().demandedTier()).isEqualTo(4);
    }

    @Test
    @DisplayName("I-33 A review under an older policy is not sealed")
    void policyIsTheNewest() {
        assertThat(unmet(aCompleteDossier().underAnOldPolicy())).containsExactly("POLICY_CHANGED");
    }

    @Test
    @DisplayName("I-34 The tier is what answers and scenarios demand, before any mitigation")
    void tierFollowsFromWhatIsWritten() {
        assertThat(aCompleteDossier().build().demandedTier()).isEqualTo(1);
        assertThat(aCompleteDossier().answered("BY-01", "MAINLY").build().demandedTier())
                .isEqualTo(3);
        assertThat(aCompleteDossier()
                        .scenario(
                                scenario(ScenarioKind.SCALE, "4").ofLevel(4, 1).mitigated(1, 1))
                        .build()
                        .demandedTier())
                .isEqualTo(4);
        assertThat(unmet(aCompleteDossier().answered("BY-01", "MAINLY"))).containsExactly("TIER_TOO_LOW");
    }

    @Test
    void whoMadeTheItemDoesNotLeadItsReview() {
        assertThat(unmet(aCompleteDossier().ledBy(OWNER))).containsExactly("LEAD_MADE_THE_ITEM");
    }

    /** A complete dossier of tier 3, with seven scenarios and one more. */
    private static DossierBuilder withSerious(DossierBuilder.ScenarioBuilder serious) {
        DossierBuilder dossier = aCompleteDossier().ofTier(3).answered("EN-01", "Little");
        List.of("a", "b", "c", "d").forEach(title -> dossier.scenario(scenario(ScenarioKind.SCALE, title)));
        return dossier.scenario(serious);
    }

    private static List<String> titles(DossierBuilder dossier) {
        return SealingRules.unmet(dossier.build()).stream()
                .map(UnmetRule::title)
                .toList();
    }

    private static List<String> unmet(DossierBuilder dossier) {
        return SealingRules.unmet(dossier.build()).stream().map(UnmetRule::code).toList();
    }

    @Test
    @DisplayName("I-26 A higher tier asks more, and not knowing that raises the tier once more")
    void notKnowingRaisesStepByStep() {
        GivenAnswer unknown = new GivenAnswer(AnswerState.DO_NOT_KNOW, "", "");
        DossierBuilder dossier = aCompleteDossier().answer("EN-01", unknown, false);

        assertThat(dossier.build().demandedTier()).isEqualTo(1);
        assertThat(dossier.answer("FM-01", unknown, false).build().demandedTier())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("I-34 A number above a threshold of the policy demands its tier")
    void numberAboveAThresholdRaisesTheTier() {
        assertThat(aCompleteDossier().answered("EX-04", "99").build().demandedTier())
                .isEqualTo(1);
        assertThat(aCompleteDossier().answered("EX-04", "100").build().demandedTier())
                .isEqualTo(2);
        assertThat(aCompleteDossier().answered("EX-04", "5000").build().demandedTier())
                .isEqualTo(3);
    }
}
