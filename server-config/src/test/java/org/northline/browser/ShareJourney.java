package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.it.Member;
import org.northline.it.PromotedItem;

/** A product leader lets people without an account read the roadmap, and then not any more. */
class ShareJourney extends Journey {
    private final Plan plan = Plan.begun();

    @ParameterizedTest
    @EnumSource(names = {"WIDE_LIGHT", "PHONE_DARK"})
    void linkIsMadeReadByAnOutsiderAndRevoked(Look look) {
        Plan.Item item = promoted("Slot booking");
        try (Tab leader = open(look).signedIn(plan.leader());
                Tab outsider = open(look).expecting(404)) {
            String address = makesLink(leader);

            outsider.goTo(address);
            assertThat(outsider.page().getByText("For Board of directors")).isVisible();
            assertThat(bar(outsider, item)).isVisible();
            assertThat(outsider.page().getByRole(AriaRole.NAVIGATION)).hasCount(0);
            bar(outsider, item).click();
            assertThat(outsider.page()
                            .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Items"))
                            .getByText(item.title()))
                    .isInViewport();

            leader.goTo(plan.at("/share-links"));
            assertThat(leader.page().getByText("Once")).isVisible();
            leader.isAccessible("share-links");
            button(leader, "Revoke the link for Board of directors").click();
            leader.isAccessible("share-link-revocation");
            leader.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Revoke"))
                    .click();
            assertThat(leader.page().getByText("Link for Board of directors revoked"))
                    .isVisible();

            outsider.goTo(address);
            assertThat(outsider.page()
                            .getByRole(
                                    AriaRole.HEADING,
                                    new Page.GetByRoleOptions().setName("There is no roadmap at this address")))
                    .isVisible();
            assertThat(bar(outsider, item)).hasCount(0);
        }
    }

    @Test
    void outsiderSeesTheSameInEveryLook() {
        Plan.Item item = promoted("Gate board");
        promoted("Night bus");
        String address = "/shared/" + link().getString("token");
        try (Tab outsider = open(Look.WIDE_LIGHT).expecting(404)) {
            outsider.goTo(address);
            assertThat(bar(outsider, item)).isVisible();
            outsider.isAccessibleInEveryLook("shared-roadmap");
            outsider.goTo("/shared/nothing");
            assertThat(outsider.page().getByText("ask the person who sent it")).isVisible();
            outsider.isAccessibleInEveryLook("shared-roadmap-gone");
        }
    }

    /** By keyboard; gives the address without the server's name. */
    private String makesLink(Tab tab) {
        Keys keys = new Keys(tab.goTo(plan.at("/share-links")));
        tab.isAccessible("share-links-empty");
        keys.focus(button(tab, "New share link")).press("Enter");
        assertThat(tab.page().getByLabel("For whom")).isFocused();
        keys.type("Board of directors");
        tab.isAccessible("share-link-dialog");
        keys.press("Enter");
        Locator made = tab.page().getByLabel("Address");
        assertThat(made).isVisible();
        tab.isAccessible("share-link-made");
        String address = made.inputValue();
        keys.focus(button(tab, "I have copied it")).press("Enter");
        assertThat(tab.page().getByText("Not yet")).isVisible();
        return address.substring(address.indexOf("/shared/"));
    }

    private JsonPath link() {
        return plan.leader()
                .asks()
                .body(Map.of(
                        "audience",
                        "Acme Ltd",
                        "expiresOn",
                        LocalDate.now(ZoneOffset.UTC).plusDays(30).toString(),
                        "lanes",
                        "PRODUCT",
                        "showsMoney",
                        true,
                        "showsNames",
                        true))
                .post("/api/v1/planning-cycles/{cycle}/share-links", plan.cycle())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private Plan.Item promoted(String title) {
        Plan.Item item = plan.complete(title);
        PromotedItem.of(
                item.id(),
                plan.leader(),
                Member.with("MISUSE_REVIEWER"),
                Member.with("MISUSE_REVIEWER"),
                Member.with("STAKEHOLDER"));
        return item;
    }

    private static Locator bar(Tab tab, Plan.Item item) {
        return tab.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(item.title()));
    }

    private static Locator button(Tab tab, String words) {
        return tab.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first();
    }
}
