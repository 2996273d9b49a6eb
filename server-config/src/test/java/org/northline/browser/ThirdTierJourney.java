package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.northline.it.Member;
import org.northline.it.Reviews;

/**
 * The way of an item that decides about people: a scenario is scored twice, the scores lie apart and are discussed, somebody argues against
 * it, and six people sign, one of them on a phone. Who argues and one who signs have no mouse.
 */
class ThirdTierJourney extends Journey {
    private static final String DISCUSSION = "We thought of other animals: a dog can wait, a rabbit cannot.";

    private static final String ARGUMENT = "Do not build it: a wrong answer cannot be taken back.";

    private final Plan plan = Plan.begun();
    private final Plan.Item item = plan.complete("Triage by model");
    private final Member lead = Member.with("MISUSE_REVIEWER");
    private final Member scorer = Member.with("MISUSE_REVIEWER");
    private final Member advocate = Member.with("STAKEHOLDER");
    private final Member speaker = Member.with("STAKEHOLDER", "AFFECTED_VOICE");
    private final Member executive = Member.with("EXECUTIVE");
    private final Map<Member, String> others = Map.of(
            Member.with("MISUSE_REVIEWER"), "MISUSE_REVIEWER",
            Member.with("MISUSE_REVIEWER"), "MISUSE_REVIEWER",
            Member.with("STAKEHOLDER"), "STAKEHOLDER",
            Member.with("STAKEHOLDER"), "STAKEHOLDER");

    @Test
    void itemOfTierThreeIsScoredTwiceAndSignedBySix() {
        String review = Reviews.start(lead, item.id(), Reviews.FAR_REACHING);
        Reviews.imagine(lead, review, "A poisoned rabbit is told to wait", 1, 1);
        scorerScoresItBlind();
        leadRecordsTheDiscussion();
        Reviews.price(lead, review);
        leadNamesTheDevilsAdvocate();
        advocateArguesWithoutAMouse();
        Reviews.argue(lead, Member.with("EXECUTIVE"), review, "outsider");
        String hash = Reviews.seal(lead, review);
        others.forEach((signer, capacity) -> Reviews.sign(signer, capacity, review, hash));
        speakerSignsOnAPhone();
        executiveSignsWithoutAMouse();
        leaderPromotes();
    }

    private void scorerScoresItBlind() {
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(scorer)) {
            assertThat(InboxScreen.open(tab).entry(item)).containsText("Score 1 scenario without having seen");
            ReviewScreen screen = ReviewScreen.open(tab, item).isOfTier(3);
            assertThat(screen.scenarios()).not().containsText("First score");
            screen.score(4, 2);
            assertThat(screen.scenarios()).containsText("First score, " + lead.name());
            assertThat(screen.scenarios()).containsText("The two scores lie far apart.");
        }
    }

    private void leadRecordsTheDiscussion() {
        try (Tab tab = open(Look.PHONE_LIGHT).signedIn(lead)) {
            ReviewScreen screen = ReviewScreen.open(tab, item).recordDiscussion(DISCUSSION);
            assertThat(screen.scenarios()).containsText(DISCUSSION);
            tab.isAccessible("tier-three-discussed");
        }
    }

    private void leadNamesTheDevilsAdvocate() {
        try (Tab tab = open(Look.PHONE_LIGHT).signedIn(lead)) {
            assertThat(ReviewScreen.open(tab, item)
                            .nameDevilsAdvocate(advocate.name())
                            .devilsAdvocate())
                    .containsText(advocate.name() + " has the hat and has written nothing yet.");
            tab.isAccessible("tier-three-devils-advocate");
        }
    }

    private void advocateArguesWithoutAMouse() {
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(advocate)) {
            Keys keys = new Keys(tab.goTo("/")).jumpTo("Ethics gate");
            keys.focus(InboxScreen.in(tab).entry(item)).press("Enter");
            ReviewScreen screen = ReviewScreen.in(tab, item);
            keys.focus(screen.argument()).press("Enter");
            assertThat(screen.words()).isFocused();
            keys.type(ARGUMENT).press("Control+Enter");
            assertThat(screen.devilsAdvocate()).containsText(ARGUMENT);
        }
    }

    private void speakerSignsOnAPhone() {
        try (Tab tab = open(Look.PHONE_LIGHT).signedIn(speaker)) {
            InboxScreen.open(tab).entry(item).click();
            SignOffScreen screen = SignOffScreen.in(tab, item).hasSignatures("4 of 6");
            assertThat(screen.statement()).containsText(DISCUSSION);
            assertThat(screen.statement()).containsText(ARGUMENT);
            screen.approve(speaker.password()).hasSignatures("5 of 6");
            tab.isAccessible("tier-three-signed");
        }
    }

    private void executiveSignsWithoutAMouse() {
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(executive)) {
            Keys keys = new Keys(tab.goTo("/")).jumpTo("Ethics gate");
            keys.focus(InboxScreen.in(tab).entry(item)).press("Enter");
            SignOffScreen screen = SignOffScreen.in(tab, item);
            keys.focus(screen.approval()).press("Enter");
            assertThat(screen.password()).isFocused();
            keys.type(executive.password()).press("Enter");
            assertThat(screen.decision()).containsText("You have signed this statement.");
            assertThat(screen.decision()).isFocused();
            screen.hasSignatures("6 of 6");
            tab.isAccessible("tier-three-signed-by-all");
        }
    }

    private void leaderPromotes() {
        try (Tab tab = open(Look.WIDE_DARK).signedIn(plan.leader())) {
            ItemScreen.open(tab, item).propose().isPromoted();
            tab.isAccessible("tier-three-promoted");
            assertThat(PortfolioScreen.open(tab, plan).bar(item)).isVisible();
        }
    }
}
