package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The sample company: made, shown with its people and their password, tried out as one of them, and removed. */
final class SampleScreen extends Screen {
    private SampleScreen(Tab tab) {
        super(tab);
    }

    /** By the way that stays once there is a plan. */
    static SampleScreen open(Tab tab) {
        tab.goTo("/settings");
        SampleScreen screen = new SampleScreen(tab);
        screen.link("Go to the sample company").click();
        assertThat(screen.heading("Sample company")).isVisible();
        return screen;
    }

    SampleScreen create() {
        button("Create the sample company").click();
        assertThat(heading("People of the sample company")).isVisible();
        return this;
    }

    /** The one password of all its people. */
    String password() {
        return tab.page().getByRole(AriaRole.CODE).textContent();
    }

    Locator people() {
        return part(AriaRole.REGION, "People of the sample company").getByRole(AriaRole.LISTITEM);
    }

    SampleScreen signInAs(String name) {
        button("Sign in as " + name).click();
        assertThat(banner()).containsText("You are " + name);
        return this;
    }

    /** Once somebody of the company, one becomes another of them from any screen. */
    SampleScreen switchTo(String name) {
        button(banner(), "Sign in as").click();
        tab.page()
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        assertThat(banner()).containsText("You are " + name);
        return this;
    }

    /** What is on the portfolio roadmap. */
    Locator bars() {
        return part(AriaRole.REGION, "Portfolio roadmap").getByRole(AriaRole.LINK);
    }

    Locator banner() {
        return byRole(AriaRole.REGION, "Sample company");
    }

    /** From inside, which ends the session too. */
    SampleScreen remove() {
        button(banner(), "Remove sample company").click();
        button(dialog(), "Remove all of it").click();
        assertThat(heading("Sign in")).isVisible();
        return this;
    }
}
