package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The gate's own page, which begins with what waits for the reader. */
final class InboxScreen extends Screen {
    private InboxScreen(Tab tab) {
        super(tab);
    }

    static InboxScreen open(Tab tab) {
        return in(tab.goTo("/ethics-gate"));
    }

    /** Where the person has come to already. */
    static InboxScreen in(Tab tab) {
        InboxScreen screen = new InboxScreen(tab);
        assertThat(screen.heading("Ethics gate")).isVisible();
        return screen;
    }

    /** The line that tells what waits for the reader at this item. */
    Locator entry(Plan.Item item) {
        return byRole(AriaRole.REGION, "Waiting for you")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(item.title()));
    }

    InboxScreen isSilentAbout(Plan.Item item) {
        assertThat(byRole(AriaRole.REGION, "Waiting for you")).isVisible();
        assertThat(entry(item)).hasCount(0);
        return this;
    }
}
