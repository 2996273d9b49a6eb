package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.it.Member;

/** From a theme that says nothing of what it is for, to an outcome that is measured and an item that is to move it. */
class ObjectiveJourney extends Journey {
    private static final String OBJECTIVE = "Nobody waits at the counter";
    private static final String KEY_RESULT = "Minutes waited on Saturday";

    @ParameterizedTest
    @EnumSource(names = {"WIDE_LIGHT", "PHONE_DARK"})
    void outcomeIsMeasuredWithoutAMouse(Look look) {
        Plan plan = Plan.begunBy(Member.elsewhere());
        Plan.Item item = plan.complete("Slot booking");
        plan.theme("Open on time");
        try (Tab tab = open(look).signedIn(plan.leader())) {
            Keys keys = new Keys(tab.goTo(plan.at("/objectives")));
            tab.isAccessible("objectives-empty");
            keys.focus(button(tab, "New objective")).press("Enter");
            addsObjective(tab, keys);
            addsKeyResult(tab, keys);
            checksIn(tab, keys);

            tab.goTo(item.path());
            serves(tab, keys);

            tab.goTo(plan.at("/objectives"));
            link(tab, OBJECTIVE).click();
            assertThat(tab.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(item.title())))
                    .isVisible();
            tab.isAccessible("objective");
        }
    }

    @Test
    void mistakenCheckInIsWithdrawnAndStaysInSight() {
        Plan plan = Plan.begunBy(Member.elsewhere());
        Outcomes outcomes = Outcomes.of(plan, OBJECTIVE, KEY_RESULT);
        outcomes.said(48, 60);
        outcomes.said(36, 30);
        outcomes.said(290, 2);
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(plan.leader())) {
            tab.goTo(plan.at("/objectives"));
            assertThat(tab.page().getByText("moved backwards")).isVisible();
            tab.isAccessibleInEveryLook("objectives-backwards");
            button(tab, "Check-ins of " + KEY_RESULT).click();
            Locator history = dialog(tab, "Check-ins of " + KEY_RESULT);
            assertThat(history.getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName("to 290 minutes")))
                    .isVisible();
            tab.isAccessibleInEveryLook("check-ins");
            history.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Withdraw the check-in"))
                    .first()
                    .click();
            tab.page().getByLabel("What was wrong with it?").fill("One zero too many");
            tab.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Withdraw").setExact(true))
                    .last()
                    .click();
            assertThat(history.getByText("One zero too many")).isVisible();
            tab.isAccessible("check-in-withdrawn");
            tab.page().keyboard().press("Escape");
            assertThat(tab.page().getByText("36%")).isVisible();

            button(tab, "Archive " + OBJECTIVE).click();
            button(tab, "Archive objective").click();
            assertThat(tab.page().getByText("No objectives yet")).isVisible();
            button(tab, "Undo").click();
            assertThat(link(tab, OBJECTIVE)).isVisible();
        }
    }

    private static void addsObjective(Tab tab, Keys keys) {
        Locator dialog = dialog(tab, "New objective");
        assertThat(dialog.getByLabel("Title")).isFocused();
        keys.type(OBJECTIVE);
        tab.isAccessible("objective-dialog");
        keys.press("Control+Enter");
        assertThat(dialog).hasCount(0);
        assertThat(link(tab, OBJECTIVE).first()).isVisible();
    }

    private static void addsKeyResult(Tab tab, Keys keys) {
        keys.focus(button(tab, "Add a key result to " + OBJECTIVE)).press("Enter");
        Locator dialog = dialog(tab, "Add key result");
        assertThat(dialog.getByLabel("Title")).isFocused();
        keys.type(KEY_RESULT);
        keys.focus(dialog.getByLabel("Unit")).type("minutes");
        keys.focus(dialog.getByLabel("Increase")).press("ArrowRight");
        keys.focus(dialog.getByLabel("Baseline")).type("48").press("Tab");
        keys.type("15");
        tab.isAccessible("key-result-dialog");
        keys.press("Control+Enter");
        assertThat(dialog).hasCount(0);
        assertThat(tab.page().getByText("15 minutes")).isVisible();
    }

    /** (31.5 - 48) / (15 - 48). */
    private static void checksIn(Tab tab, Keys keys) {
        keys.focus(button(tab, "Check in on " + KEY_RESULT)).press("Enter");
        Locator dialog = dialog(tab, "Check in");
        assertThat(dialog.getByLabel("Value now, minutes")).isFocused();
        keys.type("31.5");
        assertThat(dialog).containsText("That is 50% of the way.");
        keys.focus(dialog.getByLabel("On track")).press("Space");
        tab.isAccessible("check-in-dialog");
        keys.press("Enter");
        assertThat(dialog).hasCount(0);
        assertThat(tab.page().getByText("0.5 some progress").first()).isVisible();
        tab.isAccessible("objectives");
    }

    private static void serves(Tab tab, Keys keys) {
        keys.focus(button(tab, "Add key result")).press("Enter");
        Locator dialog = dialog(tab, "Which outcome is it to move?");
        dialog.getByLabel("Key result").selectOption(KEY_RESULT);
        tab.isAccessible("serve-dialog");
        keys.focus(dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add key result")))
                .press("Enter");
        assertThat(dialog).hasCount(0);
        assertThat(link(tab, KEY_RESULT)).hasCount(2);
        tab.isAccessible("item-with-key-result");
    }

    private static Locator dialog(Tab tab, String name) {
        return tab.page()
                .getByRole(
                        AriaRole.DIALOG,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Tab tab, String words) {
        return tab.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    private static Locator link(Tab tab, String words) {
        return tab.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
