package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.northline.it.Northline;

/** The plan as its leader writes it by hand, screen after screen: cycle, product, visions, strategy, theme. */
final class NewcomerPlan extends Screen {
    private static final int STRATEGIES = 16;
    private static final int PURSUED = 2;

    private final int year;
    private final String product = Northline.unique("Toolchain");

    NewcomerPlan(Tab tab, int year) {
        super(tab);
        this.year = year;
    }

    NewcomerPlan write() {
        cycle();
        addProduct();
        visions();
        strategy();
        theme();
        return this;
    }

    String product() {
        return product;
    }

    private void cycle() {
        new PlanScreen(tab).startCycle(year, "Plan " + year);
    }

    private void addProduct() {
        link("Products").first().click();
        button("New product").first().click();
        field(dialog(), "Name").fill(product);
        button(dialog(), "Add product").click();
        assertThat(tab.page().getByText("Product " + product + " added")).isVisible();
    }

    private void visions() {
        vision("Company", "Any team ships software it trusts.");
        vision("Product portfolio", "One toolchain for all of it.");
        vision(product, "Changes are built as you watch.");
    }

    private void vision(String level, String statement) {
        link("Vision").first().click();
        link("Write the vision of " + level).click();
        byRole(AriaRole.TEXTBOX, "Statement").fill(statement);
        part(AriaRole.REGION, "North Star")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add "))
                .click();
        button(byRole(AriaRole.REGION, "Guiding metrics"), "Add all").click();
        for (Locator metric : tab.page()
                .getByRole(AriaRole.GROUP)
                .filter(new Locator.FilterOptions().setHas(tab.page().getByLabel("Unit")))
                .all()) {
            field(metric, "Result " + (year - 1)).fill("55");
            field(metric, "Target " + year).fill("70");
        }
        button("Save vision").click();
        assertThat(heading("Vision")).isVisible();
    }

    private void strategy() {
        link("Strategy").first().click();
        assertThat(heading("Strategy")).isVisible();
        Locator rows = tab.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHas(tab.page().getByRole(AriaRole.RADIOGROUP)));
        assertThat(rows).hasCount(STRATEGIES);
        for (int i = 0; i < PURSUED; i++) {
            radio(rows.nth(i), "Pursue").click();
            rows.nth(i).getByRole(AriaRole.TEXTBOX).fill("Users ask for it");
        }
        button("Same stance for the rest").click();
        field(dialog(), "Reason for all of them").fill("No need now");
        button(dialog(), "Save " + (STRATEGIES - PURSUED) + " stances").click();
        assertThat(tab.page().getByText(STRATEGIES + " of " + STRATEGIES).first())
                .isVisible();
        part(AriaRole.LINK, "Scorecard").first().click();
        assertThat(heading("Strategy scorecard")).isVisible();
        Locator ratings = tab.page().getByRole(AriaRole.TABLE).getByRole(AriaRole.COMBOBOX);
        ratings.first().selectOption("4");
        ratings.first().press("ArrowRight");
        for (int i = ratings.count(); i > 1; i--) {
            tab.page().keyboard().press("4");
        }
        part(AriaRole.LINK, "Choice").first().click();
        button("Choose").first().click();
        dialog().getByRole(AriaRole.TEXTBOX).fill("It serves the vision");
        button(dialog(), "Choose").click();
        assertThat(tab.page().getByText("Chosen").first()).isVisible();
    }

    private void theme() {
        link("Themes").first().click();
        button("New theme").first().click();
        field(dialog(), "Name").fill("Faster builds");
        button(dialog(), "Add theme").click();
        assertThat(heading("Faster builds")).isVisible();
    }
}
