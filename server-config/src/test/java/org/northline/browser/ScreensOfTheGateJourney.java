package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.northline.it.Member;
import org.northline.it.Reviews;

/** As {@link ScreensJourney}, for what the gate's screens show only after something has happened. */
class ScreensOfTheGateJourney extends Journey {
    private static final Plan PLAN = Plan.begun();
    private static final Locator.GetByRoleOptions WITHIN_DIALOG = new Locator.GetByRoleOptions().setLevel(2);

    @Test
    void screenOfAnAppealIsAccessible() {
        Plan.Item stopped = stopped("Driver ranking");
        String path = "/api/v1" + stopped.path();
        Member panel = Member.with("STAKEHOLDER");
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(PLAN.leader())) {
            tab.goTo(stopped.path() + "/appeal").isAccessibleInEveryLook("appeal-to-make");
        }
        PLAN.leader().asks().body(Map.of("reason", "It ranks no names")).post(path + "/appeals");
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(panel)) {
            tab.goTo(stopped.path()).isAccessibleInEveryLook("item-under-appeal");
            tab.goTo(stopped.path() + "/appeal").isAccessibleInEveryLook("appeal-to-decide");
        }
    }

    @Test
    void screensOfWhatResemblesAStoppedItemAreAccessible() {
        Plan.Item alike = PLAN.alikeTo(stopped("Driver order"), "Driver order");
        Plan.Item otherwise = stopped("Fare table");
        Member lead = Member.with("MISUSE_REVIEWER");
        String review = Reviews.start(lead, alike.id());
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(lead)) {
            tab.goTo(alike.path() + "/misuse-review").isAccessibleInEveryLook("review-resembling");
            assertThat(tab.page()
                            .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("missing before the seal"))
                            .evaluate("list => list.scrollHeight - list.clientHeight"))
                    .as("pixels of what is missing that nobody can reach")
                    .isEqualTo(0);
            ReviewScreen linked =
                    ReviewScreen.open(tab, alike).linkStoppedItem().isOfTier(4).beginLinkTo(otherwise);
            tab.isAccessibleInEveryLook("review-link-by-hand");
            linked.finishLinkTo(otherwise);
            tab.isAccessibleInEveryLook("review-linked", "#resemblances");
            ReviewScreen.open(tab, alike).beginScenario();
            tab.isAccessibleInEveryLook("scenario-to-write");
            Reviews.completeFor(4, lead, review);
            Reviews.seal(lead, review);
            tab.goTo(alike.path() + "/sign-off").isAccessibleInEveryLook("sign-off-linked");
        }
    }

    @Test
    void screensOfScoresAreAccessible() {
        Plan.Item item = PLAN.complete("Triage at night");
        Member lead = Member.with("MISUSE_REVIEWER");
        Member scorer = Member.with("MISUSE_REVIEWER");
        String scenario = Reviews.imagine(lead, Reviews.start(lead, item.id()), "A poisoned dog is told to wait", 3, 3);
        String path = item.path() + "/misuse-review";
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(scorer)) {
            tab.goTo(path).isAccessibleInEveryLook("review-to-score", "#scenarios");
            withDialog(tab, "Score it").isAccessibleInEveryLook("review-score");
            scorer.asks()
                    .body(Map.of("number", 1, "severity", 5, "likelihood", 3, "aggravators", List.of("IRREVERSIBLE")))
                    .post("/api/v1/misuse-scenarios/{id}/second-scores", scenario)
                    .then()
                    .statusCode(201);
            tab.goTo(path).isAccessibleInEveryLook("review-scored-twice", "#scenarios");
            withDialog(tab, "Record the discussion").isAccessibleInEveryLook("review-discussion");
        }
    }

    @Test
    void screensOfTheMoneyPageAreAccessible() {
        Plan.Item item = PLAN.complete("Price alarm");
        Member lead = Member.with("MISUSE_REVIEWER");
        String review = Reviews.startGrave(lead, item.id());
        String path = item.path() + "/misuse-review#money";
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(lead)) {
            tab.goTo(path).isAccessibleInEveryLook("review-without-money", "#money");
            withDialog(tab, "Write it").isAccessibleInEveryLook("money-page");
            tab.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                    .click();
            tab.isAccessibleInEveryLook("money-page-incomplete");
            Reviews.completeFor(3, lead, review);
            tab.goTo(item.path()).goTo(path).isAccessibleInEveryLook("review-with-money", "#money");
            withDialog(tab, "Write it anew").isAccessibleInEveryLook("money-page-anew");
            Reviews.seal(lead, review);
            tab.goTo(item.path() + "/sign-off").isAccessibleInEveryLook("sign-off-with-money");
        }
    }

    @Test
    void screensOfTheHatsAreAccessible() {
        Plan.Item item = PLAN.complete("Night desk");
        Member lead = Member.with("MISUSE_REVIEWER");
        Member advocate = Member.with("STAKEHOLDER");
        String review = Reviews.startGrave(lead, item.id());
        String path = item.path() + "/misuse-review#hats";
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(lead)) {
            tab.goTo(path).isAccessibleInEveryLook("review-without-hats", "#hats");
            Reviews.giveHat(lead, advocate, review, "devils-advocate");
        }
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(advocate)) {
            tab.goTo(path).isAccessibleInEveryLook("hat-to-argue", "#hats");
            withDialog(tab, "Write your argument").isAccessibleInEveryLook("hat-argument");
            tab.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                    .click();
            tab.isAccessibleInEveryLook("hat-argument-missing");
        }
        Reviews.write(advocate, review, "devils-advocate", 1);
        Reviews.argue(lead, Member.with("EXECUTIVE"), review, "outsider");
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(lead)) {
            tab.goTo(path);
            withDialog(tab, "Answer it").isAccessibleInEveryLook("hat-answer");
            Reviews.answer(lead, review, "devils-advocate", 2);
            tab.goTo(item.path()).goTo(path).isAccessibleInEveryLook("review-argued");
            Reviews.price(lead, review);
            Reviews.seal(lead, review);
            tab.goTo(item.path() + "/sign-off").isAccessibleInEveryLook("sign-off-argued");
        }
    }

    private static Tab withDialog(Tab tab, String button) {
        tab.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        assertThat(tab.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.HEADING, WITHIN_DIALOG))
                .isVisible();
        return tab;
    }

    private static Plan.Item stopped(String title) {
        Plan.Item item = PLAN.complete(title);
        Member executive = Member.with("EXECUTIVE");
        executive
                .asks()
                .body(Map.of("guideline", 3, "reason", "It ranks people", "password", executive.password()))
                .post("/api/v1" + item.path() + "/stops")
                .then()
                .statusCode(201);
        return item;
    }
}
