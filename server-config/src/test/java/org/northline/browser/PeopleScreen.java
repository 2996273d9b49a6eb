package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** Everybody who can sign in, and what they may do. */
final class PeopleScreen extends Screen {
    PeopleScreen(Tab tab) {
        super(tab);
    }

    /** Adds somebody and notes the first password, which is shown once. */
    String add(String name, String email, String... capacities) {
        button("Add person").click();
        field(dialog(), "Name").fill(name);
        field(dialog(), "Email").fill(email);
        for (String capacity : capacities) {
            dialog().getByRole(
                            AriaRole.CHECKBOX,
                            new Locator.GetByRoleOptions().setName(capacity).setExact(true))
                    .check();
        }
        button(dialog(), "Add person").click();
        assertThat(heading(name + " can sign in now")).isVisible();
        String password = dialog().getByRole(AriaRole.CODE).textContent();
        button(dialog(), "I have noted it").click();
        return password;
    }

    Locator row(String name) {
        return tab.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
    }
}
