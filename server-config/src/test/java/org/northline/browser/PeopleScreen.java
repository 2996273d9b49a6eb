package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** Everybody who can sign in, and what they may do. */
final class PeopleScreen extends Screen {
    PeopleScreen(Tab tab) {
        super(tab);
    }

    /** Adds somebody and copies the link to sign in with, which is offered once. */
    String add(String name, String email, String... capacities) {
        begin();
        String link = fillIn(name, email, capacities);
        button(dialog(), "Done").click();
        return link;
    }

    /** Opens the form. */
    PeopleScreen begin() {
        button("Add person").click();
        return this;
    }

    /** From somebody who was added to the next person. */
    PeopleScreen another() {
        button(dialog(), "Add another").click();
        return this;
    }

    /** Adds whom the open form is for; an email that the form has guessed is left as it is. */
    String fillIn(String name, String email, String... capacities) {
        field(dialog(), "Name").fill(name);
        field(dialog(), "Name").press("Tab");
        Locator address = field(dialog(), "Email");
        if (!address.inputValue().equals(email)) {
            address.fill(email);
        }
        for (String capacity : capacities) {
            dialog().getByRole(
                            AriaRole.CHECKBOX,
                            new Locator.GetByRoleOptions().setName(capacity).setExact(true))
                    .check();
        }
        button(dialog(), "Add person").click();
        assertThat(heading(name + " can sign in now")).isVisible();
        button(dialog(), "Copy sign-in link").click();
        assertThat(dialog().getByText("Copied")).isVisible();
        return (String) tab.page().evaluate("navigator.clipboard.readText()");
    }

    Locator row(String name) {
        return tab.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
    }
}
