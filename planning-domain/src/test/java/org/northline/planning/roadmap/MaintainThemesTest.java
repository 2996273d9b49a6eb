package org.northline.planning.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.northline.planning.shared.Actors;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.strategy.ChooseStrategy;
import org.northline.planning.strategy.OptionId;
import org.northline.planning.strategy.StrategyFixture;
import org.northline.planning.strategy.StrategyOption;

class MaintainThemesTest {
    private final StrategyFixture plan = new StrategyFixture();
    private final InMemoryStrategicThemes themes = new InMemoryStrategicThemes();
    private final MaintainThemes maintain = new MaintainThemes(themes, plan.cycles, plan.options, plan.clock);
    private final StrategyOption chosen = plan.chosen("ACTIVATION");

    @Test
    void themesOfAChosenStrategyStandOneAfterTheOther() {
        StrategicTheme first = themes.getLive(plan.leader.org(), add("First value in a day", chosen.id()));
        StrategicTheme second = themes.getLive(plan.leader.org(), add("Fewer questions", chosen.id()));

        assertThat(first.position()).isEqualTo(1);
        assertThat(second.position()).isEqualTo(2);
        assertThat(second.option()).isEqualTo(chosen.id());
    }

    @Test
    void themeOfAStrategyThatIsNotChosenIsRefusedAtThatField() {
        StrategyOption pursued = plan.option("UP_MARKET");
        plan.pursue(pursued);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> add("Larger customers", pursued.id()))
                .withMessageContaining("/optionId");
    }

    @Test
    void themeNeedsAStrategyOfItsOwnCycle() {
        StrategyFixture other = new StrategyFixture();
        OptionId foreign = other.chosen("ACTIVATION").id();

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> add("Borrowed", foreign));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> add("None", null))
                .withMessageContaining("/optionId");
    }

    @Test
    void nameIsTakenWithoutRegardToCaseUntilItsThemeIsArchived() {
        ThemeId id = add("Trust", chosen.id());

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> add("TRUST", chosen.id()));

        maintain.archive(new MaintainThemes.Archive(plan.leader, id));
        StrategicTheme again = themes.getLive(plan.leader.org(), add("Trust", chosen.id()));
        assertThat(again.position()).isEqualTo(2);
    }

    @Test
    void themeMovesToAnotherChosenStrategy() {
        StrategyOption other = plan.chosen("RETAIN_AND_EXPAND");
        ThemeId id = add("Trust", chosen.id());

        maintain.edit(new MaintainThemes.Edit(plan.leader, id, 0, "Trust", "Why people stay", other.id()));

        assertThat(themes.getLive(plan.leader.org(), id).option()).isEqualTo(other.id());
    }

    @Test
    void themeWithItemsIsNotArchived() {
        ThemeId id = add("Trust", chosen.id());
        themes.haveItems(id, 1);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> maintain.archive(new MaintainThemes.Archive(plan.leader, id)))
                .withMessage("The theme Trust has 1 item. Move them to another theme or withdraw them first.");
    }

    @Test
    void themeWithObjectivesIsNotArchived() {
        ThemeId id = add("Trust", chosen.id());
        themes.haveObjectives(id, 2);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> maintain.archive(new MaintainThemes.Archive(plan.leader, id)))
                .withMessage("The theme Trust has 2 objectives. Give them to another theme or archive them first.");
    }

    @Test
    void archivedThemeComesBackAtItsOldPlaceAndAskingTwiceIsNoMistake() {
        ThemeId id = add("Trust", chosen.id());
        add("Speed", chosen.id());
        maintain.archive(new MaintainThemes.Archive(plan.leader, id));

        maintain.restore(new MaintainThemes.Restore(plan.leader, id));
        maintain.restore(new MaintainThemes.Restore(plan.leader, id));

        assertThat(themes.getLive(plan.leader.org(), id).position()).isEqualTo(1);
    }

    @Test
    void themeDoesNotComeBackUnderANameThatIsTakenMeanwhile() {
        ThemeId id = add("Trust", chosen.id());
        maintain.archive(new MaintainThemes.Archive(plan.leader, id));
        add("Trust", chosen.id());

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> maintain.restore(new MaintainThemes.Restore(plan.leader, id)));
    }

    @Test
    void themeDoesNotComeBackFromAStrategyThatIsNotChosenAnyMore() {
        ThemeId id = add("Trust", chosen.id());
        maintain.archive(new MaintainThemes.Archive(plan.leader, id));
        plan.choose.choose(
                new ChooseStrategy.Command(plan.leader, chosen.id(), 0, false, "Something else matters more"));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> maintain.restore(new MaintainThemes.Restore(plan.leader, id)))
                .withMessageContaining("not chosen any more");
    }

    @Test
    void onlyProductLeadersAddThemesAndOthersOrganisationsSeeNone() {
        ThemeId id = add("Trust", chosen.id());

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> maintain.archive(new MaintainThemes.Archive(Actors.with(), id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> maintain.archive(new MaintainThemes.Archive(Actors.leaderElsewhere(), id)));
    }

    private ThemeId add(String name, OptionId option) {
        return maintain.add(new MaintainThemes.Add(plan.leader, plan.cycle, name, null, option));
    }
}
