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
        return in(tab.goTo(item.path() + "/sign-off"), item);
    }

    /** Where the person has come to already. */
    static SignOffScreen in(Tab tab, Plan.Item item) {
        SignOffScreen screen = new SignOffScreen(tab);
        assertThat(screen.heading("Sign-off of " + item.title())).isVisible();
        assertThat(screen.heading("The statement")).isVisible();
        return screen;
    }

    /** A wrong password is refused at its field; the right one signs. */
    SignOffScreen approve(Member signer) {
        tab.expecting(403);
        approval().click();
        password().fill("not the password of anybody");
        button(dialog(), "Sign").click();
        assertThat(dialog()).containsText("This is not your password");
        return signWith(signer.password());
    }

    /** Asks for the statement to be signed. */
    SignOffScreen approve(String password) {
        approval().click();
        return signWith(password);
    }

    private SignOffScreen signWith(String password) {
        Locator typed = password();
        typed.fill(password);
        typed.press("Enter");
        assertThat(tab.page().getByText("You have signed this statement.")).isVisible();
        return this;
    }

    /** Approves or stops, or tells why the reader cannot. */
    Locator decision() {
        return byRole(AriaRole.REGION, "Your decision");
    }

    Locator approval() {
        return button(decision(), "Approve");
    }

    Locator statement() {
        return byRole(AriaRole.REGION, "The statement");
    }

    Locator stopOf(Member person) {
        return byRole(AriaRole.REGION, "Stopped by " + person.name());
    }

    /** The field of the dialog that is open. */
    Locator password() {
        return field(dialog(), "Your password");
    }

    SignOffScreen stop(String guideline, String reason, String password) {
        button(decision(), "Stop...").click();
        field(dialog(), "Which guideline does it go against?").selectOption(guideline);
        field(dialog(), "Why it must not go on").fill(reason);
        password().fill(password);
        button(dialog(), "Stop this item").click();
        assertThat(dialog()).isHidden();
        return this;
    }

    SignOffScreen hasSignatures(String signedOfNeeded) {
        assertThat(tab.page().getByText(signedOfNeeded).first()).isVisible();
        return this;
    }
}
