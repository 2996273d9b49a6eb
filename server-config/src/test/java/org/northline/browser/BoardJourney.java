package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.it.Member;

/** A product leader sorts items into now, next and later: by keys, with the mouse, and on a phone. */
class BoardJourney extends Journey {
    private final Plan plan = Plan.begunBy(Member.elsewhere());
    private final Plan.Item map = plan.complete("Yard map");
    private final Plan.Item booking = plan.complete("Slot booking");

    @ParameterizedTest
    @EnumSource(names = {"WIDE_LIGHT", "WIDE_DARK"})
    void cardMovesByKeysAndBackByUndo(Look look) {
        try (Tab tab = board(look)) {
            Keys keys = new Keys(tab);
            tab.isAccessible("board");
            keys.focus(card(tab, map)).press("Alt+ArrowLeft");
            assertThat(card(column(tab, "Now"), map)).isFocused();
            tab.page().getByRole(AriaRole.BUTTON, named("Undo")).click();
            assertThat(card(column(tab, "Next"), map)).isVisible();

            keys.focus(card(tab, map)).press("Enter");
            assertThat(tab.page().getByRole(AriaRole.REGION, named(map.title())))
                    .containsText("Owner");
            tab.isAccessible("board-panel");
            keys.press("Escape");
            assertThat(card(tab, map)).isFocused();
        }
    }

    @Test
    void cardIsDraggedIntoAnotherColumn() {
        try (Tab tab = board(Look.WIDE_LIGHT)) {
            card(tab, booking).dragTo(column(tab, "Later"));
            assertThat(card(column(tab, "Later"), booking)).isVisible();
            assertThat(tab.page().getByRole(AriaRole.BUTTON, named("Undo"))).isVisible();

            tab.goTo(plan.at("/roadmaps") + "&view=board");
            assertThat(card(column(tab, "Later"), booking)).isVisible();
            assertThat(column(tab, "Next")).containsText("1 item");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_LIGHT", "PHONE_DARK"})
    void cardMovesByItsMenuOnAPhone(Look look) {
        try (Tab tab = board(look)) {
            tab.isAccessible("board");
            tab.page().getByRole(AriaRole.BUTTON, named("Move " + map.title())).click();
            tab.page().getByRole(AriaRole.BUTTON, named("To Later")).click();
            assertThat(card(column(tab, "Later"), map)).isVisible();
            tab.isAccessible("board-moved");
        }
    }

    private Tab board(Look look) {
        Tab tab = open(look).signedIn(plan.leader()).goTo(plan.at("/roadmaps") + "&view=board");
        assertThat(card(column(tab, "Next"), map)).isVisible();
        return tab;
    }

    private static Locator column(Tab tab, String name) {
        return tab.page().getByRole(AriaRole.REGION, named(name).setExact(true));
    }

    private static Locator card(Tab tab, Plan.Item item) {
        return tab.page().getByRole(AriaRole.BUTTON, named(item.title()).setExact(true));
    }

    private static Locator card(Locator column, Plan.Item item) {
        return column.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(item.title()).setExact(true));
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }
}
