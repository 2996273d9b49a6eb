package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The way in, with the change of a first password. */
final class SignInScreen extends Screen {
    private SignInScreen(Tab tab) {
        super(tab);
    }

    static SignInScreen open(Tab tab) {
        tab.expecting(401).goTo("/");
        return awaitIn(tab);
    }

    /** Where signing out leads by itself. */
    static SignInScreen awaitIn(Tab tab) {
        SignInScreen screen = new SignInScreen(tab.expecting(401));
        assertThat(screen.heading("Sign in")).isVisible();
        return screen;
    }

    SignInScreen signIn(String email, String password) {
        field("Email").fill(email);
        field("Password").fill(password);
        button("Sign in").click();
        return this;
    }

    /** Somebody else gave this password, so a person's own one must take its place before anything else. */
    SignInScreen changePassword(String given, String chosen) {
        assertThat(tab.page().getByText("Choose your own password before you go on."))
                .isVisible();
        field("Current password").fill(given);
        field("New password").fill(chosen);
        field("New password again").fill(chosen);
        button("Change password").click();
        return isIn();
    }

    SignInScreen isIn() {
        assertThat(link("Annual plan")).isVisible();
        return this;
    }
}
