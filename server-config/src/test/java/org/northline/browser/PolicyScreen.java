package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.northline.it.Member;

/** The policy of the gate, and the draft of its next version. */
final class PolicyScreen extends Screen {
    private static final String KEEP = "Keep in the draft";

    private PolicyScreen(Tab tab) {
        super(tab);
    }

    static PolicyScreen open(Tab tab) {
        tab.goTo("/ethics-gate/policy");
        PolicyScreen screen = new PolicyScreen(tab);
        assertThat(screen.heading("Policy of the gate")).isVisible();
        return screen;
    }

    /** Goes on to the draft. */
    PolicyScreen toDraft() {
        link("Draft a new version").click();
        assertThat(heading("New version of the policy")).isVisible();
        return this;
    }

    PolicyScreen begin() {
        button("Begin a new version").click();
        assertThat(differences()).containsText("Nothing has changed yet.");
        return this;
    }

    /** A part of the bank lies open from here on. */
    PolicyScreen openPart(String part) {
        tab.page().getByText(part).first().click();
        return this;
    }

    /** With its choices, if it has any. */
    PolicyScreen lookAt(String question, Runnable look) {
        button("Edit " + question).click();
        assertThat(part(AriaRole.DIALOG, "Question " + question)).isVisible();
        look.run();
        button(dialog(), "Cancel").click();
        assertThat(dialog()).isHidden();
        return this;
    }

    PolicyScreen reword(String question, String words) {
        button("Edit " + question).click();
        field(dialog(), "Question").fill(words);
        button(dialog(), KEEP).click();
        assertThat(dialog()).isHidden();
        return this;
    }

    /** Its number is the screen's to give. */
    PolicyScreen addGuideline(int number, String title, String text) {
        button("Add a guideline").click();
        assertThat(part(AriaRole.DIALOG, "Guideline " + number)).isVisible();
        field(dialog(), "Title").fill(title);
        field(dialog(), "What it says").fill(text);
        button(dialog(), KEEP).click();
        assertThat(dialog()).isHidden();
        return this;
    }

    PolicyScreen retireGuideline(int number) {
        button("Edit Guideline " + number).click();
        button(dialog(), "Retire this guideline").click();
        assertThat(dialog()).isHidden();
        return this;
    }

    PolicyScreen askForSigners(int tier, int people) {
        field("Tier " + tier + ": People who sign").fill(String.valueOf(people));
        button("Keep who signs").click();
        assertThat(button("Keep who signs")).isHidden();
        return this;
    }

    /** What the draft changes. */
    Locator differences() {
        return part(AriaRole.REGION, "Against the version in force");
    }

    /** What stands against publishing, and who may. */
    Locator publishing() {
        return byRole(AriaRole.REGION, "Publish");
    }

    PolicyScreen publish(Member executive) {
        button("Publish this version").click();
        field(dialog(), "Your password").fill(executive.password());
        button(dialog(), "Publish this version").click();
        assertThat(tab.page().getByText("The new version is in force")).isVisible();
        return this;
    }

    PolicyScreen isVersion(int version) {
        assertThat(heading("Policy of the gate")).isVisible();
        assertThat(part(AriaRole.MAIN, "")).containsText("Version " + version + ",");
        return this;
    }
}
