package org.northline.planning.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.planning.scoring.Criterion;
import org.northline.planning.scoring.Direction;
import org.northline.planning.scoring.EditScorecard;
import org.northline.planning.scoring.ScorecardDraft;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Actors;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.StaleVersion;

class StrategyOptionTest {
    private final StrategyFixture plan = new StrategyFixture();
    private final StrategyOption activation = plan.option("ACTIVATION");

    @Test
    void newCycleHasEveryStrategyWithoutStance() {
        assertThat(plan.options.ofCycle(plan.leader.org(), plan.cycle))
                .hasSize(16)
                .allSatisfy(option -> {
                    assertThat(option.stance()).isEmpty();
                    assertThat(option.isChosen()).isFalse();
                    assertThat(option.catalogueVersion())
                            .isEqualTo(GrowthStrategyCatalogue.current().version());
                });
    }

    @ParameterizedTest
    @EnumSource
    void everyStanceIsTakenWithItsReason(Stance stance) {
        plan.take(activation, stance);

        assertThat(activation.stance()).contains(stance);
        assertThat(activation.reason()).contains("Because");
    }

    @Test
    void stanceWithoutReasonIsRefusedAtThatField() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        plan.stance.take(new TakeStance.Command(plan.leader, activation.id(), 0, Stance.NEVER, " ")))
                .withMessageContaining("/reason");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        plan.stance.take(new TakeStance.Command(plan.leader, activation.id(), 0, null, "Because")))
                .withMessageContaining("/stance");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PURSUE")
    void chosenStrategyStaysPursuedUntilTheChoiceIsTakenBack(Stance away) {
        StrategyOption chosen = plan.chosen("UP_MARKET");

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> plan.take(chosen, away))
                .withMessage("Serve larger customers is chosen. Take the choice back before you change its stance.");

        plan.choose.choose(new ChooseStrategy.Command(plan.leader, chosen.id(), 0, false, "Too early"));
        plan.take(chosen, away);
        assertThat(chosen.stance()).contains(away);
        assertThat(chosen.choiceReason()).contains("Too early");
    }

    @Test
    void reasonOfAChosenStrategyMayBeReworded() {
        StrategyOption chosen = plan.chosen("UP_MARKET");

        plan.stance.take(new TakeStance.Command(plan.leader, chosen.id(), 0, Stance.PURSUE, "Better said"));

        assertThat(chosen.reason()).contains("Better said");
        assertThat(chosen.isChosen()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PURSUE")
    void onlyPursuedStrategiesAreRatedAndChosen(Stance stance) {
        plan.take(activation, stance);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> plan.rateAll(activation, 3));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> plan.choose(activation))
                .withMessageContaining("Take the stance PURSUE");
    }

    @Test
    void strategyWithoutScoreIsNotChosenAndTheMissingCriteriaAreNamed() {
        plan.pursue(activation);
        Criterion first = plan.criteria().get(0);
        rate(new RateStrategy.Rating(first.id(), 5));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> plan.choose(activation))
                .withMessageContaining("Effort")
                .withMessageNotContaining(first.name());
    }

    @Test
    void ratingLeftOutIsTakenBack() {
        plan.pursue(activation);
        plan.rateAll(activation, 4);
        Criterion first = plan.criteria().get(0);

        rate(new RateStrategy.Rating(first.id(), 2));

        assertThat(activation.ratings()).containsOnly(Map.entry(first.id(), 2));
    }

    @Test
    void ratingsAreCheckedFieldByField() {
        plan.pursue(activation);
        UUID known = plan.criteria().get(0).id();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> rate(
                        new RateStrategy.Rating(known, 6),
                        new RateStrategy.Rating(known, 3),
                        new RateStrategy.Rating(UUID.randomUUID(), 3),
                        new RateStrategy.Rating(null, null)))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(problem -> problem.pointer())
                        .containsExactly(
                                "/ratings/0/score",
                                "/ratings/1/criterionId",
                                "/ratings/2/criterionId",
                                "/ratings/3/criterionId",
                                "/ratings/3/score"));
    }

    @Test
    void choiceIsNotTakenBackWhileThemesComeFromIt() {
        StrategyOption chosen = plan.chosen("UP_MARKET");
        plan.options.haveThemes(chosen.id(), 2);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> plan.choose.choose(
                        new ChooseStrategy.Command(plan.leader, chosen.id(), 0, false, "Changed our minds")))
                .withMessage("2 themes come from Serve larger customers. Archive them or base them on another chosen"
                        + " strategy first.");
    }

    @Test
    void criterionThatIsWithdrawnNoLongerCountsAndComesBackWithItsRatings() {
        plan.pursue(activation);
        plan.rateAll(activation, 4);
        List<Criterion> all = plan.criteria();

        editScorecard(new ScorecardDraft.CriterionDraft(null, "strategic FIT", 10, Direction.BENEFIT));
        assertThat(plan.criteria())
                .extracting(Criterion::id)
                .containsExactly(all.get(0).id());

        editScorecard(
                new ScorecardDraft.CriterionDraft(all.get(0).id(), "Fit", 10, Direction.BENEFIT),
                new ScorecardDraft.CriterionDraft(null, "Effort", 5, Direction.COST));
        assertThat(plan.criteria())
                .extracting(Criterion::id)
                .containsExactly(all.get(0).id(), all.get(3).id());
        assertThat(activation.ratings()).containsKeys(all.get(3).id());
    }

    @Test
    void othersThanProductLeadersChangeNothing() {
        Actor reader = Actors.with(Capacity.EXECUTIVE, Capacity.ADMINISTRATOR, Capacity.STAKEHOLDER);

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() ->
                        plan.stance.take(new TakeStance.Command(reader, activation.id(), 0, Stance.NEVER, "Because")));
    }

    @Test
    void optionOfAnotherOrganisationIsNotFound() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> plan.stance.take(
                        new TakeStance.Command(Actors.leaderElsewhere(), activation.id(), 0, Stance.NEVER, "Because")));
    }

    @Test
    void changeOfAnOlderVersionIsRefused() {
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> plan.stance.take(
                        new TakeStance.Command(plan.leader, activation.id(), 3, Stance.NEVER, "Because")));
    }

    private void rate(RateStrategy.Rating... ratings) {
        plan.rate.rate(new RateStrategy.Command(plan.leader, activation.id(), 0, List.of(ratings)));
    }

    private void editScorecard(ScorecardDraft.CriterionDraft... criteria) {
        plan.editScorecard.edit(
                new EditScorecard.Command(plan.leader, plan.cycle, 0, new ScorecardDraft(List.of(criteria))));
    }
}
