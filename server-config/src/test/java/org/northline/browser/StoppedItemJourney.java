package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.northline.it.Member;
import org.northline.it.Reviews;

/**
 * An executive stops an item between two signatures. Owner and signer are told why, the owner appeals without a mouse, a panel lets the stop stand,
 * and the item stays where it is.
 */
class StoppedItemJourney extends Journey {
    private static final String REASON = "It ranks drivers by name, and a depot will dismiss the slowest.";

    private final Plan plan = Plan.begun();
    private final Plan.Item item = plan.complete("Driver ranking");
    private final Member lead = Member.with("MISUSE_REVIEWER");
    private final Member signer = Member.with("MISUSE_REVIEWER");
    private final Member stakeholder = Member.with("STAKEHOLDER");
    private final Member executive = Member.with("EXECUTIVE");
    private final List<Member> panel = List.of(Member.with("EXECUTIVE"), Member.with("STAKEHOLDER"));

    @Test
    void stoppedItemStaysStoppedWhenItsAppealFails() {
        String review = Reviews.start(lead, item.id());
        Reviews.sign(signer, "MISUSE_REVIEWER", review, Reviews.seal(lead, review));
        executiveStopsItOnAPhone();
        signersAreTold();
        ownerAppealsWithoutAMouse();
        panelLetsItStand();
        nothingLeadsToThePortfolio();
        figuresTellOfIt();
    }

    private void executiveStopsItOnAPhone() {
        try (Tab tab = open(Look.PHONE_LIGHT).signedIn(executive)) {
            SignOffScreen screen = SignOffScreen.open(tab, item).stop("3", REASON, executive.password());
            assertThat(screen.stopOf(executive)).containsText(REASON);
            assertThat(screen.stopOf(executive)).containsText("Against guideline 3. ");
            assertThat(screen.decision()).containsText("This item was stopped");
            assertThat(screen.decision()).isFocused();
            tab.isAccessible("stopped-sign-off");
        }
    }

    private void signersAreTold() {
        try (Tab tab = open(Look.PHONE_LIGHT).signedIn(stakeholder)) {
            InboxScreen.open(tab).isSilentAbout(item);
            SignOffScreen screen = SignOffScreen.open(tab, item);
            assertThat(screen.approval()).hasCount(0);
        }
        try (Tab tab = open(Look.PHONE_DARK).signedIn(signer)) {
            assertThat(InboxScreen.open(tab).entry(item)).containsText("An item that you signed was stopped: read why");
            tab.isAccessible("stopped-inbox");
        }
    }

    private void ownerAppealsWithoutAMouse() {
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(plan.leader())) {
            Keys keys = new Keys(tab.goTo(plan.at("/"))).jumpTo("Ethics gate");
            assertThat(InboxScreen.in(tab).entry(item)).containsText("Your item was stopped: read why");
            keys.focus(InboxScreen.in(tab).entry(item)).press("Enter");
            AppealScreen screen = AppealScreen.in(tab, item).tells(REASON);
            keys.focus(screen.reason()).type("It ranks depots; no name leaves the yard.");
            keys.focus(screen.send()).press("Enter");
            screen.tells(plan.leader().name() + " appealed").tells("Open: 0 of 3 have voted");
            tab.isAccessible("stopped-appealed");
        }
    }

    private void panelLetsItStand() {
        String appeal = plan.leader()
                .asks()
                .get("/api/v1/roadmap-items/{item}/gate", item.id())
                .path("appeals.appeals[0].id");
        panel.forEach(member -> member.asks()
                .body(Map.of("vote", "UPHELD", "reason", "A depot knows its drivers", "password", member.password()))
                .post("/api/v1/appeals/{appeal}/votes", appeal)
                .then()
                .statusCode(201));
        try (Tab tab = open(Look.PHONE_LIGHT).signedIn(stakeholder)) {
            InboxScreen.open(tab).entry(item).click();
            AppealScreen.in(tab, item)
                    .voteThatTheStopStands("Names leave the yard with the shift plan", stakeholder)
                    .tells("The stop stands");
            tab.isAccessible("stopped-decided");
        }
    }

    private void nothingLeadsToThePortfolio() {
        try (Tab tab = open(Look.WIDE_DARK).expecting(409).signedIn(plan.leader())) {
            InboxScreen.open(tab).isSilentAbout(item);
            ItemScreen screen = ItemScreen.open(tab, item).propose();
            assertThat(screen.refusal()).containsText("stopped");
            tab.isAccessible("stopped-proposed");
            PortfolioScreen.open(tab, plan).isEmpty();
        }
    }

    private void figuresTellOfIt() {
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(stakeholder)) {
            tab.goTo(plan.at("/ethics-gate/figures"));
            Locator appeals = tab.page()
                    .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Appeals against stops"))
                    .getByRole(AriaRole.ROW)
                    .last();
            assertThat(appeals.getByRole(AriaRole.CELL)).hasText(new String[] {"All", "1", "1", "0", "0", "0"});
            tab.isAccessibleInEveryLook("figures");
        }
    }
}
