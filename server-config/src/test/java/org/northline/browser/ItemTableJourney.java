package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.it.Member;

/** A product leader groups the items of the year, changes many at once, and takes that back. */
class ItemTableJourney extends Journey {
    private final Plan plan = Plan.begunBy(Member.elsewhere());
    private final Plan.Item map = plan.complete("Yard map");
    private final Plan.Item booking = plan.complete("Slot booking");
    private final Plan.Item later = plan.draft("Night shift");

    @ParameterizedTest
    @EnumSource(names = {"WIDE_LIGHT", "PHONE_DARK"})
    void manyAreChangedAtOnceByKeyboardAlone(Look look) {
        try (Tab tab = table(look, "&group=horizon")) {
            Keys keys = new Keys(tab);
            tab.isAccessible("table-grouped");
            Locator next = tab.page().getByRole(AriaRole.CHECKBOX, named("Select all 3 items"));
            keys.focus(next).press("Space");
            assertThat(bar(tab)).containsText("3 selected");
            tab.isAccessible("table-selected");
            keys.focus(bar(tab).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Change")))
                    .press("Enter");
            Locator dialog = tab.page().getByRole(AriaRole.DIALOG);
            assertThat(dialog).isVisible();
            dialog.getByLabel("New horizon").selectOption("LATER");
            tab.isAccessible("table-change");
            keys.focus(dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Change 3 items")))
                    .press("Enter");
            assertThat(tab.page().getByText("3 items changed")).isVisible();
            assertThat(tab.page().getByRole(AriaRole.BUTTON, named("Later 3 items")))
                    .isVisible();
            tab.page().getByRole(AriaRole.BUTTON, named("Undo")).click();
            assertThat(tab.page().getByRole(AriaRole.BUTTON, named("Next 3 items")))
                    .isVisible();
        }
    }

    @Test
    void whatCannotBeChangedIsNamed() {
        try (Tab tab = table(Look.WIDE_DARK, "")) {
            select(tab, map).click();
            select(tab, later).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
            assertThat(bar(tab)).containsText("3 selected");
            bar(tab).getByText("Change").last().click();
            Locator dialog = tab.page().getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Dates").check();
            dialog.getByLabel("Weeks later").fill("2");
            dialog.getByText("Change 3 items").last().click();
            assertThat(dialog).containsText("2 items were changed");
            assertThat(dialog).containsText(later.title());
            tab.isAccessible("table-not-all-changed");
            dialog.getByText("Done").click();
            assertThat(tab.page().getByText("15 Apr").first()).isVisible();
            assertThat(tab.page().getByText(booking.title()).first()).isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE_LIGHT", "PHONE_DARK"})
    void viewIsNamedAndFoundAgain(Look look) {
        try (Tab tab = table(look, "&group=horizon")) {
            Keys keys = new Keys(tab);
            keys.focus(tab.page().getByRole(AriaRole.BUTTON, named("Saved views")))
                    .press("Enter");
            tab.page().getByRole(AriaRole.BUTTON, named("Save this view")).press("Enter");
            Locator dialog = tab.page().getByRole(AriaRole.DIALOG);
            assertThat(dialog.getByLabel("Name")).isFocused();
            keys.type("By horizon");
            tab.isAccessible("saved-view-dialog");
            keys.press("Enter");
            assertThat(dialog).hasCount(0);

            tab.goTo(plan.at("/roadmaps"));
            keys.focus(tab.page().getByRole(AriaRole.BUTTON, named("Saved views")))
                    .press("Enter");
            Locator view = tab.page().getByRole(AriaRole.BUTTON, named("By horizon"));
            assertThat(view).isVisible();
            tab.isAccessible("saved-views");
            view.press("Enter");
            assertThat(tab.page().getByRole(AriaRole.BUTTON, named("Next 3 items")))
                    .isVisible();
        }
    }

    private Tab table(Look look, String more) {
        Tab tab = open(look).signedIn(plan.leader()).goTo(plan.at("/roadmaps") + more);
        assertThat(tab.page().getByText(map.title()).first()).isVisible();
        return tab;
    }

    private static Locator bar(Tab tab) {
        return tab.page().getByRole(AriaRole.REGION, named("Selected items"));
    }

    private static Locator select(Tab tab, Plan.Item item) {
        return tab.page().getByRole(AriaRole.CHECKBOX, named("Select " + item.title()));
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }
}
