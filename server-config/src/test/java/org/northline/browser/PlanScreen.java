package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The annual plan, where a planning cycle begins. */
final class PlanScreen extends Screen {
    PlanScreen(Tab tab) {
        super(tab);
    }

    PlanScreen startCycle(int year, String name) {
        Locator create = openForm();
        field("Year").fill(String.valueOf(year));
        field("Name").fill(name);
        field("Fiscal year starts on").fill(year + "-01-01");
        return create(create, name);
    }

    /** Leaves the year, the name and the first day as they are proposed, and tells the year. */
    int startProposedCycle() {
        Locator create = openForm();
        int year = Integer.parseInt(field("Year").inputValue());
        create(create, field("Name").inputValue());
        return year;
    }

    /** The very first cycle has its form on the page itself, every later one in a dialog. */
    private Locator openForm() {
        Locator menu = part(AriaRole.BUTTON, "Planning cycle");
        Locator form = button("Create planning cycle");
        assertThat(menu.or(form).first()).isVisible();
        if (!form.isVisible()) {
            menu.click();
            button("New planning cycle").click();
        }
        return form;
    }

    private PlanScreen create(Locator button, String name) {
        field("Currency").selectOption("EUR");
        button.click();
        assertThat(tab.page().getByText("Planning cycle " + name + " created")).isVisible();
        return this;
    }
}
