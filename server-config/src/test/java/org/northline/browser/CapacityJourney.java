package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.it.Member;
import org.northline.it.Northline;

/** A product leader without a mouse sees that a team is asked for more than it can do, from the first team to the items that ask. */
class CapacityJourney extends Journey {
    @ParameterizedTest
    @EnumSource(names = {"WIDE_LIGHT", "PHONE_DARK"})
    void teamIsSeenToHaveTooMuchToDo(Look look) {
        Plan plan = Plan.begunBy(Member.elsewhere());
        Plan.Item item = plan.complete("Slot booking");
        String team = Northline.unique("Crew");
        try (Tab tab = open(look).signedIn(plan.leader())) {
            Keys keys = new Keys(tab.goTo(plan.at("/capacity")));
            tab.isAccessible("capacity-without-teams");
            keys.focus(button(tab, "Add team")).press("Enter");
            assertThat(tab.page().getByLabel("Name")).isFocused();
            keys.type(team).press("Enter");
            setsCapacity(tab, keys, team);

            tab.goTo(item.path());
            estimates(tab, keys, team);

            tab.goTo(plan.at("/capacity"));
            assertThat(tab.page().getByText("13 of 10, 3 over")).isVisible();
            tab.isAccessible("capacity-over");
            keys.focus(button(tab, "Items of " + team + ", Q2")).press("Enter");
            assertThat(tab.page().getByRole(AriaRole.DIALOG)).containsText(item.title());
            tab.isAccessible("capacity-items");
        }
    }

    /** (2 x 13 - 30 / 5) x 50 %. */
    private static void setsCapacity(Tab tab, Keys keys, String team) {
        keys.focus(button(tab, "Set the capacity of " + team)).press("Enter");
        keys.focus(tab.page().getByLabel("People").first()).type("2").press("Tab");
        keys.type("30").press("Tab").type("50");
        Locator dialog = tab.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByText("10 person-weeks", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(1);
        keys.focus(button(tab, "Same in the following quarters as in Q1")).press("Enter");
        assertThat(dialog.getByText("10 person-weeks", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(4);
        tab.isAccessible("capacity-dialog");
        keys.focus(button(tab, "Save capacity")).press("Enter");
        assertThat(dialog).hasCount(0);
    }

    /** (8 + 4 x 12 + 22) / 6. */
    private static void estimates(Tab tab, Keys keys, String team) {
        keys.focus(button(tab, "Add effort")).press("Enter");
        Locator dialog = tab.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Team").selectOption(team);
        keys.focus(dialog.getByLabel("Low")).type("8").press("Tab");
        keys.type("12").press("Tab").type("22");
        assertThat(dialog).containsText("13 person-weeks expected");
        tab.isAccessible("effort-dialog");
        keys.press("Enter");
        assertThat(dialog).hasCount(0);
        assertThat(tab.page().getByText("8 to 22 person-weeks, likely 12")).isVisible();
        tab.isAccessible("item-with-effort");
    }

    private static Locator button(Tab tab, String words) {
        return tab.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first();
    }
}
