package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A page object: knows where things are on one screen, by the roles and names that assistive technology reads, never by CSS. */
public abstract class Screen {
    protected final Tab tab;

    protected Screen(Tab tab) {
        this.tab = tab;
    }

    protected final Locator heading(String name) {
        return byRole(AriaRole.HEADING, name);
    }

    protected final Locator button(String name) {
        return byRole(AriaRole.BUTTON, name);
    }

    protected final Locator link(String name) {
        return byRole(AriaRole.LINK, name);
    }

    /** A form's field by its visible label. */
    protected final Locator field(String label) {
        return tab.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** A part of the page, or a group of fields, whose name begins or goes on with these words. */
    protected final Locator part(AriaRole role, String words) {
        return tab.page().getByRole(role, new Page.GetByRoleOptions().setName(words));
    }

    /** The dialog that is open. */
    protected final Locator dialog() {
        return tab.page().getByRole(AriaRole.DIALOG);
    }

    protected static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    protected static Locator radio(Locator within, String name) {
        return within.getByRole(
                AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A form's field inside a part of the page, by its visible label. */
    protected static Locator field(Locator within, String label) {
        return within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    protected final Locator byRole(AriaRole role, String name) {
        return tab.page()
                .getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A radio button in the clothes of a switch is chosen as a keyboard does it. */
    protected static void choose(Locator radio) {
        radio.focus();
        radio.press("Space");
        assertThat(radio).isChecked();
    }
}
