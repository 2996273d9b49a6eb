package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The annual plan, where a planning cycle begins. */
final class PlanScreen extends Screen {
    PlanScreen(Tab tab) {
        super(tab);
    }

    /** Fills in the form that the very first cycle has on the page itself, and every later one in a dialog. */
    PlanScreen startCycle(int year, String name) {
        Locator menu = part(AriaRole.BUTTON, "Planning cycle");
        Locator form = button("Create planning cycle");
        assertThat(menu.or(form).first()).isVisible();
        if (!form.isVisible()) {
            menu.click();
            button("New planning cycle").click();
        }
        field("Year").fill(String.valueOf(year));
        field("Name").fill(name);
        field("Fiscal year starts on").fill(year + "-01-01");
        field("Currency").selectOption("EUR");
        form.click();
        assertThat(tab.page().getByText("Planning cycle " + name + " created")).isVisible();
        return this;
    }
}
