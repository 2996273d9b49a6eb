package org.northline.browser;

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

    protected final Locator byRole(AriaRole role, String name) {
        return tab.page()
                .getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
