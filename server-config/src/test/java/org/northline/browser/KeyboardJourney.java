package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.northline.it.Northline;

/** A person without a mouse signs in, writes an item, finds it again and proposes it. */
class KeyboardJourney extends Journey {
    @Test
    void itemIsWrittenAndProposedByKeyboardAlone() {
        Plan plan = Plan.begun();
        String title = Northline.unique("Tell drivers early");
        try (Tab tab = open(Look.WIDE_DARK).expecting(401).expecting(409)) {
            Keys keys = new Keys(tab.goTo(plan.at("/roadmaps")));
            signIn(tab, keys, plan);
            assertThat(tab.page().getByText("No roadmap items yet")).isVisible();

            keys.jumpTo("New item");
            assertThat(heading(tab, "New roadmap item")).isVisible();
            keys.focus(tab.page().getByLabel("Title")).type(title);
            keys.focus(tab.page().getByRole(AriaRole.COMBOBOX).first())
                    .type("Product")
                    .press("ArrowDown")
                    .press("Enter");
            keys.focus(button(tab, "Create item")).press("Enter");
            assertThat(heading(tab, title)).isVisible();

            keys.jumpTo("Product roadmaps").jumpTo(title);
            keys.focus(button(tab, "Propose for the portfolio roadmap")).press("Enter");
            Locator refusal = tab.page().getByRole(AriaRole.ALERT);
            assertThat(refusal).containsText("Not promoted.");
            assertThat(refusal).isFocused();
        }
    }

    private static void signIn(Tab tab, Keys keys, Plan plan) {
        assertThat(tab.page().getByLabel("Email")).isFocused();
        keys.type(plan.leader().email())
                .press("Tab")
                .type(plan.leader().password())
                .press("Enter");
        assertThat(heading(tab, "Sign in")).hasCount(0);
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
