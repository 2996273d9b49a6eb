package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The portfolio roadmap of the year of a plan. */
final class PortfolioScreen extends Screen {
    private PortfolioScreen(Tab tab) {
        super(tab);
    }

    static PortfolioScreen open(Tab tab, Plan plan) {
        tab.goTo(plan.at("/portfolio"));
        PortfolioScreen screen = new PortfolioScreen(tab);
        assertThat(tab.page()
                        .getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions()
                                        .setName("Portfolio roadmap")
                                        .setLevel(1)))
                .isVisible();
        return screen;
    }

    Locator bar(Plan.Item item) {
        return part(AriaRole.LINK, item.title());
    }

    PortfolioScreen isEmpty() {
        assertThat(tab.page().getByText("Nothing has passed the gate yet")).isVisible();
        return this;
    }
}
