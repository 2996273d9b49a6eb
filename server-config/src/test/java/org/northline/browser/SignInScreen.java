package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

/** The way in, with the change of a first password. */
final class SignInScreen extends Screen {
    private SignInScreen(Tab tab) {
        super(tab);
    }

    static SignInScreen open(Tab tab) {
        tab.expecting(401).goTo("/");
        return awaitIn(tab);
    }

    /** Opens the link that the administrator has passed on: the form is filled in, and the address tells nothing. */
    static SignInScreen follow(Tab tab, String link) {
        tab.expecting(401).goTo(link);
        SignInScreen screen = awaitIn(tab);
        assertThat(tab.page()).hasURL(Pattern.compile(".*/sign-in"));
        return screen;
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
        return signIn();
    }

    /** With what the link has filled in. */
    SignInScreen signIn() {
        button("Sign in").click();
        return this;
    }

    /** Somebody else gave this password, so a person's own one must take its place before anything else. */
    SignInScreen choosePassword(String chosen) {
        assertThat(tab.page().getByText("Choose your own password before you go on."))
                .isVisible();
        field("New password").fill(chosen);
        button("Change password").click();
        return isIn();
    }

    SignInScreen isIn() {
        assertThat(link("Annual plan")).isVisible();
        return this;
    }
}
