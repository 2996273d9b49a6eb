package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.it.Member;
import org.northline.it.Strategies;

/** A product leader writes what customers want, by segment, and links it to the item and the strategy that go for it. */
class OpportunityJourney extends Journey {
    private static final String TITLE = "Know within the hour whether a sick animal must be seen";

    @ParameterizedTest
    @EnumSource(names = {"WIDE_LIGHT", "PHONE_DARK"})
    void opportunityIsWrittenByKeyboardAlone(Look look) {
        Plan plan = Plan.begunBy(Member.elsewhere());
        Plan.Item item = plan.complete("Slot booking");
        try (Tab tab = open(look).signedIn(plan.leader())) {
            Keys keys = new Keys(tab.goTo(plan.at("/opportunities")));
            assertThat(tab.page().getByText("No opportunities yet")).isVisible();
            tab.isAccessible("opportunities-empty");
            keys.focus(button(tab, "New opportunity")).press("Enter");
            assertThat(dialog(tab).getByLabel("Outcome that customers want")).isFocused();
            keys.press("Control+Enter");
            assertThat(dialog(tab)).containsText("Say what customers want to reach");
            keys.type(TITLE);
            tab.isAccessible("opportunity-dialog");
            keys.press("Control+Enter");
            assertThat(dialog(tab)).hasCount(0);

            keys.focus(tab.page().getByRole(AriaRole.LINK, named(TITLE))).press("Enter");
            assertThat(tab.page().getByText("Nobody asked yet")).isVisible();
            keys.focus(button(tab, "Add segment")).press("Enter");
            typed(keys, tab, "Told apart by", "Region");
            typed(keys, tab, "Segment", "DACH");
            typed(keys, tab, "Source", "Survey by mail");
            typed(keys, tab, "People asked", "210");
            typed(keys, tab, "Call it important", "211");
            typed(keys, tab, "Are satisfied", "61");
            keys.press("Control+Enter");
            assertThat(dialog(tab)).containsText("No more can have said so than were asked");
            dialog(tab).getByLabel("Call it important").fill("172");
            tab.isAccessible("opportunity-evidence-dialog");
            keys.press("Control+Enter");
            assertThat(dialog(tab)).hasCount(0);
            assertThat(region(tab, "What segments say")).containsText("13.5 (11.6 to 15.0)");
            assertThat(region(tab, "What segments say")).containsText("Underserved");

            tab.goTo(item.path());
            button(tab, "Add opportunity").focus();
            keys.press("Enter");
            dialog(tab)
                    .getByLabel("Opportunity", new Locator.GetByLabelOptions().setExact(true))
                    .selectOption(TITLE);
            keys.press("Control+Enter");
            assertThat(region(tab, "Opportunities")).containsText("Region: DACH, 210 asked");
            tab.isAccessible("item-opportunities");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE_DARK", "PHONE_LIGHT"})
    void opportunityIsReadLinkedKeptAndTakenBackByMouse(Look look) throws IOException {
        Plan plan = Plan.begunBy(Member.elsewhere());
        String wanted = wanted(plan, TITLE);
        evidence(plan, wanted, "Germany", 300, 285, 45);
        evidence(plan, wanted, "Austria", 90, 70, 20);
        evidence(plan, wanted, "Switzerland", 24, 19, 8);
        evidence(plan, wanted(plan, "Be sure at the end of a day that everything is billed"), "Germany", 400, 120, 300);
        wanted(plan, "Hand an animal over to a clinic without telling its story twice");
        Plan.Item item = plan.complete("Questions before the call");
        make(plan, "/roadmap-items/" + item.id() + "/opportunities", Map.of("opportunityId", wanted));
        String strategy = Strategies.chosen(plan.leader(), plan.cycle());
        try (Tab tab = open(look).signedIn(plan.leader())) {
            tab.goTo(plan.at("/strategy"));
            if (look.isPhone()) {
                button(tab, "Open navigation").click();
            }
            tab.page()
                    .getByRole(AriaRole.LINK, named("Opportunities").setExact(true))
                    .click();
            Locator table = tab.page().getByRole(AriaRole.TABLE, named("Opportunities"));
            assertThat(table).containsText("17.5 (16.4 to 18.3)");
            assertThat(tab.page().getByText("2 are addressed by nothing yet.")).isVisible();
            tab.isAccessible("opportunities");
            Download download =
                    tab.page().waitForDownload(() -> button(tab, "Download CSV").click());
            assertThat(Files.readString(download.path()))
                    .contains("Switzerland")
                    .contains("Too few asked to say");
            tab.page().getByLabel("A segment is").selectOption("SERVED");
            assertThat(table).not().containsText(TITLE);
            button(tab, "Clear filters").click();

            tab.page().getByRole(AriaRole.LINK, named(TITLE)).click();
            Locator segments = region(tab, "What segments say");
            assertThat(segments).containsText("Extremely underserved");
            button(tab, "Add strategy").click();
            dialog(tab)
                    .getByLabel("Strategy", new Locator.GetByLabelOptions().setExact(true))
                    .selectOption(strategy);
            inDialog(tab, "Add strategy").click();
            assertThat(dialog(tab)).hasCount(0);
            assertThat(region(tab, "Strategies that address it").getByRole(AriaRole.LISTITEM))
                    .hasCount(1);
            tab.isAccessible("opportunity");
            button(tab, "Remove Country: Switzerland").click();
            assertThat(segments).not().containsText("Switzerland");
            button(tab, "Undo").click();
            assertThat(segments).containsText("Switzerland");

            tab.page()
                    .getByRole(AriaRole.LINK, named("Line of sight").setExact(true))
                    .last()
                    .click();
            assertThat(tab.page().getByText("Line of " + TITLE)).isVisible();
            assertThat(tab.page().getByRole(AriaRole.ROW, named(item.title()))).isVisible();
            tab.isAccessible("line-of-one-opportunity");
            button(tab, "Show all lines").click();
            tab.page().getByLabel("Only gaps").check();
            assertThat(tab.page().getByRole(AriaRole.ROW, named("Opportunities that nothing addresses")))
                    .isVisible();
            tab.goTo(plan.at("/opportunities"));
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(button(tab, "Download CSV")).isHidden();
            assertThat(table).isVisible();
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    private static void typed(Keys keys, Tab tab, String field, String words) {
        keys.focus(dialog(tab).getByLabel(field, new Locator.GetByLabelOptions().setExact(true)))
                .type(words);
    }

    private static String wanted(Plan plan, String title) {
        return make(
                plan,
                "/planning-cycles/" + plan.cycle() + "/opportunities",
                Map.of("title", title, "ownerId", plan.leader().id()));
    }

    private static void evidence(Plan plan, String of, String country, int asked, int important, int satisfied) {
        Map<String, Object> evidence = new HashMap<>(Map.of("dimension", "Country", "segment", country));
        evidence.putAll(Map.of("source", "Survey by mail", "askedOn", "2026-09-14", "asked", asked));
        evidence.putAll(Map.of("important", important, "satisfied", satisfied));
        make(plan, "/opportunities/" + of + "/evidence", evidence);
    }

    private static String make(Plan plan, String path, Map<String, ?> body) {
        return plan.leader()
                .asks()
                .body(body)
                .post("/api/v1" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Locator dialog(Tab tab) {
        return tab.page().getByRole(AriaRole.DIALOG);
    }

    private static Locator inDialog(Tab tab, String words) {
        return dialog(tab).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words));
    }

    private static Locator region(Tab tab, String name) {
        return tab.page().getByRole(AriaRole.REGION, named(name).setExact(true));
    }

    private static Locator button(Tab tab, String words) {
        return tab.page().getByRole(AriaRole.BUTTON, named(words)).first();
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }
}
