package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.northline.it.Member;

/**
 * The way of an item through the gate: a misuse review, two signatures, the portfolio roadmap; and off it again when its text changes.
 */
class GateJourney extends Journey {
    private static final Map<String, String> HARMLESS = Map.of(
            "FM-02", "No: we earn when users get what they came for",
            "VL-01", "We looked and found no way",
            "BY-01", "No",
            "DA-01", "None, or only what is public about organisations",
            "AU-01", "No",
            "RE-01", "Yes, within days");

    private static final List<String> QUESTIONS_IN_WORDS =
            List.of("FM-01", "VL-02", "DA-02", "TR-01", "RE-02", "TC-01", "SU-01", "SU-02");

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
            ReviewScreen review = ReviewScreen.open(tab.signedIn(lead), item)
                    .screened(HARMLESS)
                    .isOfTier(1);
            assertThat(review.missing()).isVisible();
            QUESTIONS_IN_WORDS.forEach(question ->
                    review.answer(question, "Dispatchers see how long a lorry waits, and nothing of its driver."));
            review.answer("EX-01", "20000")
                    .party("Who pays", "The haulier", "Fewer hours lost at the ramp")
                    .party("Who uses it", "The dispatcher", "To see the queue")
                    .party("Whose data it is", "The driver", "Not to be timed")
                    .party("Who only stands near", "The neighbours", "Fewer engines running")
                    .compareAims("Both want shorter waits.")
                    .giveHatTo(villain);
            tab.isAccessible("misuse-review");
        }
    }

    private void villainWritesScenarios() {
        try (Tab tab = open(Look.WIDE_DARK)) {
            ReviewScreen.open(tab.signedIn(villain), item)
                    .writeScenario("Misuse", "Waits are used to rank the drivers")
                    .writeScenario("Failure", "A stuck sensor sends everybody to one ramp")
                    .writeScenario("At scale", "Every depot sends its queue to the same street")
                    .isComplete();
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
