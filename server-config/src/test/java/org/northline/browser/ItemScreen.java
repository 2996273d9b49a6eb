package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** One item: what it says, where it stands with the gate, and the question to the gate. */
final class ItemScreen extends Screen {
    private static final String VOID = "Save and void the review";

    private ItemScreen(Tab tab) {
        super(tab);
    }

    static ItemScreen open(Tab tab, Plan.Item item) {
        tab.goTo(item.path());
        return new ItemScreen(tab).shows(item);
    }

    ItemScreen shows(Plan.Item item) {
        assertThat(heading(item.title())).isVisible();
        return this;
    }

    ItemScreen propose() {
        button("Propose for the portfolio roadmap").click();
        return this;
    }

    /** Everything that the gate names after it refused. */
    Locator refusal() {
        return part(AriaRole.REGION, "Not promoted. The gate names everything that stands in the way:");
    }

    ItemScreen isPromoted() {
        assertThat(tab.page().getByText("Promoted. It is on the portfolio roadmap now."))
                .isVisible();
        return this;
    }

    /** Writes another problem, and is told beforehand what that costs. */
    ItemScreen rewriteProblem(String problem) {
        link("Edit").click();
        part(AriaRole.TEXTBOX, "Problem").fill(problem);
        assertThat(tab.page().getByText("Saving takes this item off the portfolio roadmap and voids its review"))
                .isVisible();
        button(VOID).click();
        assertThat(dialog()).containsText("It leaves the portfolio roadmap at once");
        button(dialog(), VOID).click();
        return this;
    }

    /** What the last save did beside saving. */
    Locator consequence() {
        return tab.page()
                .getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText("Saved as a new revision."));
    }

    Locator standing(String words) {
        return tab.page().getByText(words).first();
    }

    /** The list of who did what. */
    Locator history() {
        link("History").click();
        return part(AriaRole.MAIN, "");
    }
}
