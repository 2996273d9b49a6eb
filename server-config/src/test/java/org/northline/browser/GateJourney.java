package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.northline.it.Member;

/**
 * The way of an item through the gate: a misuse review, two signatures, the portfolio roadmap; and off it again when its text changes.
 */
class GateJourney extends Journey {
    private final Plan plan = Plan.begun();
    private final Plan.Item item = plan.complete("Depot wait board");
    private final Member lead = Member.with("MISUSE_REVIEWER");
    private final Member villain = Member.with("EXECUTIVE");
    private final Member reviewer = Member.with("MISUSE_REVIEWER");
    private final Member stakeholder = Member.with("STAKEHOLDER");

    @Test
    void reviewedAndSignedItemIsPromotedUntilItsTextChanges() {
        leadStartsTheReview();
        villainWritesScenarios();
        leadSeals();
        sign(reviewer, "1 of 2");
        sign(stakeholder, "2 of 2");
        leaderPromotes();
        leaderChangesTheText();
        historyTellsWhoDidWhat();
    }

    private void leadStartsTheReview() {
        try (Tab tab = open(Look.WIDE_LIGHT)) {
            HarmlessReview.begin(ReviewScreen.open(tab.signedIn(lead), item), villain.name());
            tab.isAccessible("misuse-review");
        }
    }

    private void villainWritesScenarios() {
        try (Tab tab = open(Look.WIDE_DARK)) {
            HarmlessReview.addScenarios(ReviewScreen.open(tab.signedIn(villain), item));
        }
    }

    private void leadSeals() {
        try (Tab tab = open(Look.WIDE_LIGHT)) {
            ReviewScreen.open(tab.signedIn(lead), item).isComplete().seal();
        }
    }

    private void sign(Member signer, String signatures) {
        try (Tab tab = open(Look.PHONE_LIGHT)) {
            SignOffScreen.open(tab.signedIn(signer), item).approve(signer).hasSignatures(signatures);
            tab.isAccessible("signed-off-" + signatures.charAt(0));
        }
    }

    private void leaderPromotes() {
        try (Tab tab = open(Look.WIDE_LIGHT)) {
            ItemScreen.open(tab.signedIn(plan.leader()), item).propose().isPromoted();
            tab.isAccessible("promoted");
            assertThat(PortfolioScreen.open(tab, plan).bar(item)).isVisible();
            tab.isAccessible("portfolio-with-item");
        }
    }

    private void leaderChangesTheText() {
        try (Tab tab = open(Look.WIDE_LIGHT)) {
            Locator consequence = ItemScreen.open(tab.signedIn(plan.leader()), item)
                    .rewriteProblem("Drivers wait, and nobody is told who is to blame.")
                    .consequence();
            assertThat(consequence).containsText("It left the portfolio roadmap.");
            assertThat(consequence).containsText("Its misuse review is void; a new one is needed for the new text.");
            tab.isAccessible("material-edit");
            PortfolioScreen.open(tab, plan).isEmpty();
        }
    }

    private void historyTellsWhoDidWhat() {
        try (Tab tab = open(Look.PHONE_DARK)) {
            Locator history = ItemScreen.open(tab.signedIn(stakeholder), item).history();
            assertThat(history).containsText(lead.name() + " started a misuse review of tier 1");
            assertThat(history).containsText(lead.name() + " sealed the review: proceed");
            assertThat(history).containsText(reviewer.name() + " signed the statement as misuse reviewer");
            assertThat(history).containsText(stakeholder.name() + " signed the statement as stakeholder");
            assertThat(history).containsText(plan.leader().name() + " promoted the item to the portfolio roadmap");
            assertThat(history)
                    .containsText(plan.leader().name() + " changed the text, so the item left the portfolio roadmap");
            tab.isAccessible("item-history");
        }
    }
}
