package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The plan as its leader writes it by hand, screen after screen: cycle, product, visions, strategy, theme. */
final class NewcomerPlan extends Screen {
    private static final int STRATEGIES = 16;
    private static final int PURSUED = 2;
    private static final String PRODUCT = "Toolchain";

    NewcomerPlan(Tab tab) {
        super(tab);
    }

    NewcomerPlan write() {
        int year = new PlanScreen(tab).startProposedCycle();
        addProduct();
        visions(year);
        strategy();
        theme();
        return this;
    }

    String product() {
        return PRODUCT;
    }

    private void addProduct() {
        link("Products").first().click();
        button("New product").first().click();
        name(PRODUCT);
        assertThat(tab.page().getByText("Product " + PRODUCT + " added")).isVisible();
    }

    private void visions(int year) {
        link("Vision").first().click();
        vision("Company", "Any team ships software it trusts.", year);
        vision("Product portfolio", "One toolchain for all of it.", year);
        vision(PRODUCT, "Changes are built as you watch.", year);
    }

    private void vision(String level, String statement, int year) {
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
        name("Faster builds");
        assertThat(heading("Faster builds")).isVisible();
    }

    /** Of what the open form adds. */
    private void name(String name) {
        Locator typed = field(dialog(), "Name");
        typed.fill(name);
        typed.press("Enter");
    }
}
