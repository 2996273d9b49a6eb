package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.northline.it.Member;

/** The sample company: made, shown with its people and their password, tried out as one of them, and removed. */
final class SampleScreen extends Screen {
    private static final String FIRST_SCREEN_LINK = "Try the sample company";

    private SampleScreen(Tab tab) {
        super(tab);
    }

    /** By the way that stays once there is a plan. */
    static SampleScreen open(Tab tab) {
        return open(tab, "/settings", "Go to the sample company");
    }

    /** By the way that an organisation without a plan is offered. */
    static SampleScreen openFromTheFirstScreen(Tab tab) {
        return open(tab, "/", FIRST_SCREEN_LINK);
    }

    private static SampleScreen open(Tab tab, String path, String link) {
        tab.goTo(path);
        SampleScreen screen = new SampleScreen(tab);
        screen.link(link).click();
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

    /** By the navigation, which a phone keeps behind a button. */
    SampleScreen goToPortfolioRoadmap() {
        if (tab.look().isPhone()) {
            button("Open navigation").click();
        }
        link("Portfolio roadmap").first().click();
        return this;
    }

    /** What is on the portfolio roadmap. */
    Locator bars() {
        return part(AriaRole.REGION, "Portfolio roadmap").getByRole(AriaRole.LINK);
    }

    Locator banner() {
        return byRole(AriaRole.REGION, "Sample company");
    }

    /** Back to one's own organisation, which takes signing in as oneself. */
    SampleScreen leaveFor(Member member) {
        part(AriaRole.BUTTON, "Account of").click();
        button("Sign out").click();
        SignInScreen.awaitIn(tab).signIn(member.email(), member.password());
        assertThat(part(AriaRole.BUTTON, "Account of " + member.name())).isVisible();
        return this;
    }

    /** From inside, which ends the session too. */
    SampleScreen remove() {
        button(banner(), "Remove sample company").click();
        button(dialog(), "Remove all of it").click();
        assertThat(heading("Sign in")).isVisible();
        return this;
    }

    /** From one's own organisation, where one can make a new one at once. */
    SampleScreen removeFromOutside() {
        button("Remove sample company").click();
        button(dialog(), "Remove all of it").click();
        assertThat(button("Create the sample company")).isVisible();
        return this;
    }

    /** The first screen offers the way in again. */
    SampleScreen isOfferedOnTheFirstScreen() {
        tab.goTo("/");
        assertThat(link(FIRST_SCREEN_LINK)).isVisible();
        return this;
    }
}
