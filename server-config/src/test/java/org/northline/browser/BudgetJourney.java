package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.it.Member;

/** A product leader sees that a quarter costs more than it has, from the first estimate to the items that cost; by mouse and without one. */
class BudgetJourney extends Journey {
    @ParameterizedTest
    @EnumSource(names = {"WIDE_LIGHT", "PHONE_DARK"})
    void quarterIsSeenToCostTooMuch(Look look) {
        Plan plan = Plan.begunBy(Member.elsewhere());
        Plan.Item item = plan.complete("Slot booking");
        try (Tab tab = open(look).signedIn(plan.leader())) {
            Keys keys = new Keys(tab.goTo(plan.at("/budget")));
            tab.isAccessible("budget-unset");

            tab.goTo(item.path());
            estimates(tab, keys);

            tab.goTo(plan.at("/budget"));
            setsBudget(tab, keys);
            assertThat(tab.page().getByText("€84,000 of €50,000, €34,000 over")).isVisible();
            tab.isAccessible("budget-over");
            keys.focus(button(tab, "Items of Q2")).press("Enter");
            assertThat(tab.page().getByRole(AriaRole.DIALOG)).containsText(item.title());
            tab.isAccessible("budget-items");
            keys.press("Escape");

            tab.goTo(plan.at("/budget/values"));
            assertThat(tab.page().getByText("Theme").last()).isVisible();
            tab.isAccessible("budget-values");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE_DARK", "PHONE_LIGHT"})
    void themesAreGivenTheirShares(Look look) {
        Plan plan = Plan.begunBy(Member.elsewhere());
        plan.theme("Answered within the hour");
        plan.theme("See it coming");
        plan.complete("Slot booking");
        try (Tab tab = open(look).signedIn(plan.leader()).goTo(plan.at("/budget"))) {
            button(tab, "Set targets").click();
            Locator dialog = tab.page().getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Share, %").first().fill("60");
            dialog.getByLabel("Share, %").last().fill("50");
            assertThat(dialog.getByText("110% in all, 10% too much")).isVisible();
            tab.isAccessible("allocation-too-much");
            dialog.getByLabel("Share, %").last().fill("40");
            button(tab, "Save targets").click();
            assertThat(dialog).hasCount(0);
            assertThat(tab.page().getByText("60%, ± 5 points")).isVisible();
            tab.isAccessible("allocation");
        }
    }

    /** Without a score there is no value yet, which the screen says with the way to it. */
    private static void estimates(Tab tab, Keys keys) {
        keys.focus(button(tab, "Estimate value and cost")).press("Enter");
        Locator dialog = tab.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("Impact")).isFocused();
        dialog.getByLabel("Impact").selectOption("HIGH");
        dialog.getByLabel("Confidence").selectOption("MEDIUM");
        keys.focus(dialog.getByLabel("Cost, EUR")).type("84000");
        keys.focus(dialog.getByLabel("The plan cannot do without it")).press("Space");
        keys.press("Tab").type("The law asks for it.");
        tab.isAccessible("estimate-dialog");
        keys.press("Control+Enter");
        assertThat(dialog).hasCount(0);
        assertThat(tab.page().getByText("No value yet")).isVisible();
        assertThat(tab.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Choose its theme")))
                .isVisible();
        tab.isAccessible("item-with-estimate");
    }

    private static void setsBudget(Tab tab, Keys keys) {
        keys.focus(button(tab, "Set budget")).press("Enter");
        Locator dialog = tab.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("Q1")).isFocused();
        keys.type("50000");
        keys.focus(button(tab, "Same in the following quarters")).press("Enter");
        assertThat(dialog.getByText("€200,000 in the four quarters")).isVisible();
        tab.isAccessible("budget-dialog");
        keys.press("Control+Enter");
        assertThat(dialog).hasCount(0);
    }

    private static Locator button(Tab tab, String words) {
        return tab.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first();
    }
}
