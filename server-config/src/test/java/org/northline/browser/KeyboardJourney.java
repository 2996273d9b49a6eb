package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.northline.it.Northline;

/** A person without a mouse signs in, writes an item, finds it again and proposes it. */
class KeyboardJourney extends Journey {
    /** More than any screen has stops; without it a control out of reach would be sought forever. */
    private static final int STOPS = 60;

    @Test
    void itemIsWrittenAndProposedByKeyboardAlone() {
        Plan plan = Plan.begun();
        String title = Northline.unique("Tell drivers early");
        try (Tab tab = open(Look.WIDE_DARK).expecting(401).expecting(409)) {
            Keyboard keys = tab.goTo(plan.at("/roadmaps")).page().keyboard();
            signIn(tab, plan);
            assertThat(tab.page().getByText("No roadmap items yet")).isVisible();

            jumpTo(tab, "New item");
            assertThat(heading(tab, "New roadmap item")).isVisible();
            focus(tab, tab.page().getByLabel("Title"));
            keys.type(title);
            focus(tab, tab.page().getByRole(AriaRole.COMBOBOX).first());
            keys.type("Product");
            keys.press("ArrowDown");
            keys.press("Enter");
            focus(tab, button(tab, "Create item"));
            keys.press("Enter");
            assertThat(heading(tab, title)).isVisible();

            jumpTo(tab, "Product roadmaps");
            jumpTo(tab, title);
            focus(tab, button(tab, "Propose for the portfolio roadmap"));
            keys.press("Enter");
            Locator refusal = tab.page().getByRole(AriaRole.ALERT);
            assertThat(refusal).containsText("Not promoted.");
            assertThat(refusal).isFocused();
        }
    }

    private static void signIn(Tab tab, Plan plan) {
        Keyboard keys = tab.page().keyboard();
        assertThat(tab.page().getByLabel("Email")).isFocused();
        keys.type(plan.leader().email());
        keys.press("Tab");
        keys.type(plan.leader().password());
        keys.press("Enter");
        assertThat(heading(tab, "Sign in")).hasCount(0);
    }

    /** By the palette, which Ctrl+K opens everywhere. */
    private static void jumpTo(Tab tab, String words) {
        tab.page().keyboard().press("Control+k");
        assertThat(tab.page().getByRole(AriaRole.COMBOBOX, named("Search or jump to")))
                .isFocused();
        tab.page().keyboard().type(words);
        assertThat(tab.page()
                        .getByRole(AriaRole.DIALOG)
                        .getByRole(AriaRole.OPTION)
                        .first())
                .containsText(words);
        tab.page().keyboard().press("Enter");
        assertThat(tab.page().getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    /** Goes on from stop to stop until the control is reached. */
    private static void focus(Tab tab, Locator control) {
        assertThat(control).isVisible();
        for (int stop = 0; stop < STOPS && !(boolean) control.evaluate("e => e === document.activeElement"); stop++) {
            tab.page().keyboard().press("Tab");
        }
        assertThat(control).isFocused();
    }

    private static Locator heading(Tab tab, String words) {
        return tab.page().getByRole(AriaRole.HEADING, named(words));
    }

    private static Locator button(Tab tab, String words) {
        return tab.page().getByRole(AriaRole.BUTTON, named(words));
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }
}
