package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.northline.it.Member;
import org.northline.it.Reviews;

/**
 * Two people give their organisation a new version of the policy: one drafts it, another reads what it changes and publishes it. A review
 * that was under way keeps its questions; a new one gets the new ones.
 */
class PolicyJourney extends Journey {
    private static final String FORMER_WORDS =
            "What would the people who sell this be paid for, and what would that make them push?";
    private static final String WORDS = "Who is paid for selling this, and what will they push because of it?";

    private final Member founder = Member.elsewhere();
    private final Plan plan = Plan.begunBy(founder.adds("PRODUCT_LEADER"));
    private final Plan.Item underWay = plan.complete("Slot booking");
    private final Plan.Item later = plan.complete("Yard map");
    private final Member drafter = founder.adds("MISUSE_REVIEWER");
    private final Member executive = founder.adds("EXECUTIVE");

    @Test
    void twoPeopleMakeANewVersionThatNewReviewsFollow() {
        Reviews.start(drafter, underWay.id());
        drafterWrites();
        drafterSeesWhatIsOutOfBounds();
        executivePublishes();
        reviewsFollowTheirVersions();
        retiredNumberIsNotGivenAgain();
    }

    private void drafterWrites() {
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(drafter)) {
            PolicyScreen screen = PolicyScreen.open(tab).isVersion(1).toDraft();
            tab.isAccessibleInEveryLook("policy-no-draft");
            screen.begin();
            tab.isAccessibleInEveryLook("policy-draft-begun");
            screen.openPart("Follow the money");
            screen.lookAt("FM-02", () -> tab.isAccessibleInEveryLook("policy-question"))
                    .reword("FM-01", WORDS)
                    .addGuideline(13, "Nobody is timed in secret", "Whoever is measured is told so first.")
                    .askForSigners(2, 4);
            assertThat(screen.differences()).containsText("3 changes");
            assertThat(screen.differences()).containsText(FORMER_WORDS);
            assertThat(screen.differences()).containsText(WORDS);
            assertThat(screen.differences()).containsText("Guideline 13 is new");
            assertThat(screen.differences()).containsText("Tier 2 changes its people who sign");
            assertThat(screen.button("Publish this version")).isHidden();
            tab.isAccessibleInEveryLook("policy-draft");
        }
    }

    private void drafterSeesWhatIsOutOfBounds() {
        try (Tab tab = open(Look.PHONE_LIGHT).signedIn(drafter)) {
            PolicyScreen screen = PolicyScreen.open(tab).toDraft().askForSigners(3, 2);
            assertThat(screen.publishing()).containsText("Tier 3");
            tab.isAccessibleInEveryLook("policy-out-of-bounds");
            screen.askForSigners(3, 6);
            assertThat(screen.differences()).containsText("3 changes");
        }
    }

    private void executivePublishes() {
        try (Tab tab = open(Look.PHONE_LIGHT).signedIn(executive)) {
            PolicyScreen screen = PolicyScreen.open(tab).toDraft();
            assertThat(screen.differences()).containsText("Whoever is measured is told so first.");
            assertThat(screen.button("Add a guideline")).isHidden();
            tab.isAccessible("policy-to-publish");
            screen.publish(executive).isVersion(2);
            assertThat(tab.page().getByText("Nobody is timed in secret")).isVisible();
            tab.isAccessibleInEveryLook("policy-published");
        }
    }

    private void reviewsFollowTheirVersions() {
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(drafter)) {
            ReviewScreen.open(tab, underWay);
            assertThat(tab.page().getByText(FORMER_WORDS)).isVisible();
            assertThat(tab.page()
                            .getByText("There is a newer policy than the one of this review")
                            .first())
                    .isVisible();
            tab.isAccessible("policy-review-under-way");

            ReviewScreen.open(tab, later).screened(HarmlessReview.SCREENING).isOfTier(1);
            assertThat(tab.page().getByText(WORDS)).isVisible();
        }
    }

    private void retiredNumberIsNotGivenAgain() {
        try (Tab tab = open(Look.WIDE_DARK).signedIn(drafter)) {
            PolicyScreen screen = PolicyScreen.open(tab).toDraft().begin().retireGuideline(13);
            assertThat(screen.differences()).containsText("Guideline 13 is retired");
            screen.addGuideline(14, "Nobody is timed", "Not even when they are told.");
            assertThat(screen.part(AriaRole.REGION, "Guidelines")).containsText("14 Nobody is timed");
        }
    }
}
