package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.northline.it.Member;

/** Where the sealed statement is read and signed. */
final class SignOffScreen extends Screen {
    private SignOffScreen(Tab tab) {
        super(tab);
    }

    static SignOffScreen open(Tab tab, Plan.Item item) {
        tab.goTo(item.path() + "/sign-off");
        SignOffScreen screen = new SignOffScreen(tab);
        assertThat(screen.heading("Sign-off of " + item.title())).isVisible();
        assertThat(screen.heading("The statement")).isVisible();
        return screen;
    }

    /** A wrong password is refused at its field; the right one signs. */
    SignOffScreen approve(Member signer) {
        tab.expecting(403);
        Locator decision = byRole(AriaRole.REGION, "Your decision");
        button(decision, "Approve").click();
        field(dialog(), "Your password").fill("not the password of anybody");
        button(dialog(), "Sign").click();
        assertThat(dialog()).containsText("This is not your password");
        return signWith(signer.password());
    }

    /** Asks for the statement to be signed. */
    SignOffScreen approve(String password) {
        button(byRole(AriaRole.REGION, "Your decision"), "Approve").click();
        return signWith(password);
    }

    private SignOffScreen signWith(String password) {
        Locator typed = field(dialog(), "Your password");
        typed.fill(password);
        typed.press("Enter");
        assertThat(tab.page().getByText("You have signed this statement.")).isVisible();
        return this;
    }

    SignOffScreen hasSignatures(String signedOfNeeded) {
        assertThat(tab.page().getByText(signedOfNeeded).first()).isVisible();
        return this;
    }
}
