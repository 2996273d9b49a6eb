package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.it.consolidation.PlannedCycle;

/** A product leader drafts the plan, hears what was cut and why, places an item with what is missing for it and sees it come in. */
class ScenarioJourney extends Journey {
    private static final String LONG = "Settlement of disputed instalments across every marketplace that we serve";

    @ParameterizedTest
    @EnumSource(names = {"WIDE_LIGHT", "PHONE_DARK"})
    void planIsFoundAndChangedByKeyboardAlone(Look look) {
        PlannedCycle plan = plan();
        try (Tab tab = open(look).signedIn(plan.leader())) {
            Keys keys = new Keys(tab.goTo(plan.at("/scenarios")));
            tab.isAccessible("scenarios-empty");
            keys.focus(button(tab, "New scenario")).press("Enter");
            assertThat(dialog(tab).getByLabel("Name")).isFocused();
            keys.type("With what we have");
            tab.isAccessible("scenario-dialog");
            keys.press("Control+Enter");
            assertThat(dialog(tab)).hasCount(0);
            assertThat(tab.page().getByText("No plan yet")).isVisible();
            tab.isAccessible("scenario-without-plan");

            keys.focus(button(tab, "Consolidate")).press("Enter");
            assertThat(tab.page().getByText("the best possible").first()).isVisible();
            Locator cut = row(tab, LONG);
            assertThat(cut).containsText("Payments has no room for it.");
            assertThat(cut).containsText("it fits beside everything else");
            tab.isAccessible("scenario-with-plan");

            keys.focus(cut.getByRole(AriaRole.BUTTON).first()).press("Enter");
            keys.focus(button(tab, "Place it with what is missing")).press("Enter");
            assertThat(tab.page().getByText("Payments has 5 more person-weeks")).isVisible();
            keys.focus(button(tab, "Adjust the plan")).press("Enter");
            assertThat(row(tab, LONG)).containsText("Placed by this scenario.");
            assertThat(tab.page().getByText("nothing was cut")).isVisible();
            assertThat(tab.page().getByText("1 item moved.")).isVisible();
            tab.isAccessible("scenario-adjusted");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE_DARK", "PHONE_LIGHT"})
    void conflictIsNamedInWordsAndMendedByMouse(Look look) {
        PlannedCycle plan = plan();
        String scenario = plan.scenario(Map.of("name", "Crowded spring"));
        try (Tab tab = open(look).signedIn(plan.leader()).goTo("/scenarios/" + scenario)) {
            for (String title : new String[] {"Fills a quarter", LONG}) {
                button(tab, "Add assumption").click();
                dialog(tab).getByLabel("An item comes in a quarter").check();
                Locator finder =
                        dialog(tab).getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Item"));
                finder.fill(title);
                tab.page().getByRole(AriaRole.OPTION, named(title)).first().click();
                dialog(tab)
                        .getByLabel("Quarter", new Locator.GetByLabelOptions().setExact(true))
                        .selectOption("2");
                tab.isAccessible("assumption-dialog");
                inDialog(tab, "Add assumption").click();
                assertThat(dialog(tab)).hasCount(0);
            }
            button(tab, "Consolidate").click();
            assertThat(tab.page().getByText("No plan keeps to all rules")).isVisible();
            assertThat(tab.page().getByText("Payments has 13 person-weeks in Q2."))
                    .isVisible();
            tab.isAccessible("scenario-conflict");

            tab.page().getByLabel("Remove:").first().click();
            button(tab, "Consolidate again").click();
            assertThat(tab.page().getByText("Placed by this scenario.")).isVisible();
            tab.page()
                    .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Cut"))
                    .check();
            tab.isAccessible("scenario-cut");
            button(tab, "Duplicate").click();
            assertThat(tab.page().getByRole(AriaRole.HEADING, named("Crowded spring (2)")))
                    .isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE_LIGHT", "PHONE_LIGHT"})
    void scenariosAreComparedAndOneIsAdoptedWithItemsWaiting(Look look) {
        PlannedCycle plan = plan();
        String cleared = plan.item("Cleared before", plan.team("Accounts", 1), 3, "HIGH", "HIGH", 10);
        plan.clears(cleared);
        String calm = plan.scenario(Map.of("name", "Calm year"));
        String late = plan.scenario(Map.of("name", "Late start"));
        plan.made(
                "/scenarios/" + late + "/assumptions", Map.of("kind", "ITEM_PLACED", "itemId", cleared, "quarter", 4));
        plan.consolidated(calm);
        plan.consolidated(late);
        try (Tab tab = open(look).signedIn(plan.leader()).goTo(plan.at("/scenarios"))) {
            tab.page().getByLabel("Compare Calm year").check();
            tab.page().getByLabel("Compare Late start").check();
            tab.isAccessible("scenarios");
            button(tab, "Compare").click();
            assertThat(tab.page().getByText("Items that differ").first()).isVisible();
            assertThat(tab.page().getByText("Cleared before").first()).isVisible();
            tab.isAccessible("scenario-compare");

            tab.goTo("/scenarios/" + calm);
            button(tab, "Adopt this plan").click();
            tab.isAccessible("adopt-dialog");
            inDialog(tab, "Adopt plan").click();
            assertThat(tab.page().getByText("1 of 5 items on the portfolio roadmap"))
                    .isVisible();
            assertThat(tab.page().getByText("4 wait at the gate")).isVisible();
            assertThat(row(tab, "Fills a quarter").first()).containsText("review");
            tab.isAccessible("scenario-adopted");
        }
    }

    /** Four items that fill the four quarters of the only person, and one that is left over. */
    private static PlannedCycle plan() {
        PlannedCycle plan = new PlannedCycle();
        String team = plan.team("Payments", 1);
        plan.budget(1_000);
        for (int number = 0; number < 4; number++) {
            plan.item("Fills a quarter", team, 12, "MASSIVE", "HIGH", 10);
        }
        plan.item(LONG, team, 6, "HIGH", "HIGH", 10);
        return plan;
    }

    private static Locator row(Tab tab, String title) {
        return tab.page().getByRole(AriaRole.ROW, named(title));
    }

    private static Locator dialog(Tab tab) {
        return tab.page().getByRole(AriaRole.DIALOG);
    }

    private static Locator inDialog(Tab tab, String words) {
        return dialog(tab).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words));
    }

    private static Locator button(Tab tab, String words) {
        return tab.page().getByRole(AriaRole.BUTTON, named(words)).first();
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }
}
