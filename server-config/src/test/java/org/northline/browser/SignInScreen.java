package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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
        Locator typed = field("Password");
        typed.fill(password);
        typed.press("Enter");
        return this;
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
        Locator typed = field("New password");
        typed.fill(chosen);
        typed.press("Enter");
        return isIn();
    }

    SignInScreen isIn() {
        assertThat(link("Annual plan")).isVisible();
        return this;
    }
}
