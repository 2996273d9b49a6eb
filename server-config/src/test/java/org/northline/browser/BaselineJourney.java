package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.it.Member;

/** A product leader keeps the plan as it was agreed, says why it changed, and reads what became of it. */
class BaselineJourney extends Journey {
    private static final String LONG =
            "Settlement of disputed instalments across every marketplace and currency that we serve";

    @ParameterizedTest
    @EnumSource(names = {"WIDE_LIGHT", "PHONE_DARK"})
    void planIsAgreedAndItsChangeExplainedByKeyboardAlone(Look look) {
        Plan plan = Plan.begunBy(Member.elsewhere());
        plan.theme("Calm yards");
        Plan.Item item = plan.complete("Slot booking");
        plan.complete(LONG);
        costs(plan, item, 40_000);
        try (Tab tab = open(look).signedIn(plan.leader())) {
            Keys keys = new Keys(tab.goTo(plan.at("/baselines")));
            tab.isAccessible("baselines-empty");
            takes(tab, keys, "Agreed by the board");
            assertThat(tab.page().getByText("Everything is explained")).isVisible();

            moves(plan, item);
            costs(plan, item, 52_000);
            hasMoney(plan);
            tab.goTo(item.path());
            assertThat(tab.page().getByText("Not as agreed in the baseline")).isVisible();
            tab.isAccessible("item-not-as-agreed");
            keys.focus(button(tab, "Say why")).press("Enter");
            assertThat(dialog(tab).getByLabel("Reason")).isFocused();
            dialog(tab).getByLabel("Reason").selectOption("CUSTOMER");
            keys.press("Tab").type("Two depots asked for it first.");
            tab.isAccessible("reason-dialog");
            keys.focus(inDialog(tab, "Save reason")).press("Enter");
            assertThat(tab.page().getByText("Not as agreed in the baseline")).hasCount(0);

            tab.goTo(plan.at("/baselines"));
            keys.focus(tab.page().getByRole(AriaRole.LINK, named("Compare Agreed by the board with now")))
                    .press("Enter");
            assertThat(tab.page().getByText("14 days later")).isVisible();
            assertThat(tab.page().getByText("Two depots asked for it first.")).isVisible();
            tab.isAccessible("comparison");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE_DARK", "PHONE_LIGHT"})
    void severalChangesAreExplainedAtOnceAndReadByMouse(Look look) {
        Plan plan = Plan.begunBy(Member.elsewhere());
        Plan.Item item = plan.complete("Slot booking");
        Plan.Item gone = plan.complete(LONG);
        agrees(plan, "Agreed in March");
        moves(plan, item);
        withdraws(plan, gone);
        plan.complete("Yard map");
        try (Tab tab = open(look).signedIn(plan.leader())) {
            tab.goTo(plan.at("/baselines"));
            assertThat(tab.page().getByText("Changes without a reason yet")).isVisible();
            tab.page().getByRole(AriaRole.CHECKBOX).nth(0).check();
            tab.page().getByRole(AriaRole.CHECKBOX).nth(1).check();
            tab.isAccessible("baselines");
            button(tab, "Say why for 2 items").click();
            dialog(tab).getByLabel("Reason").selectOption("OTHER");
            inDialog(tab, "Save reason").click();
            assertThat(dialog(tab)).containsText("Say why: others will read it");
            dialog(tab).getByLabel("What there is to say").fill("The yard was sold.");
            inDialog(tab, "Save reason").click();
            assertThat(dialog(tab)).hasCount(0);
            assertThat(tab.page().getByText("Say why for 2 items")).hasCount(0);

            agrees(plan, "Agreed in June");
            tab.goTo(plan.at("/baselines"));
            tab.page().getByRole(AriaRole.LINK, exactly("Compare")).click();
            assertThat(tab.page().getByText("The yard was sold.").first()).isVisible();
            tab.page()
                    .getByRole(AriaRole.BUTTON, named("Withdrawn: 1. Show only these"))
                    .click();
            Locator table = tab.page().getByRole(AriaRole.TABLE, named("What differs item by item"));
            assertThat(table).containsText(gone.title());
            assertThat(table).not().containsText(item.title());
            tab.isAccessible("comparison-of-two");
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(button(tab, "Download CSV")).isHidden();
            assertThat(table).isVisible();
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

            tab.goTo(plan.at("/baselines"));
            tab.page().getByRole(AriaRole.LINK, exactly("Agreed in March")).click();
            assertThat(tab.page().getByText(gone.title())).isVisible();
            tab.isAccessible("baseline");
        }
    }

    private static void takes(Tab tab, Keys keys, String name) {
        keys.focus(button(tab, "Take a baseline")).press("Enter");
        assertThat(dialog(tab).getByLabel("Name")).isFocused();
        keys.press("Enter");
        assertThat(dialog(tab)).containsText("Give the baseline a name");
        keys.type(name).press("Tab").type("With the money for it.");
        tab.isAccessible("baseline-dialog");
        keys.press("Control+Enter");
        assertThat(dialog(tab)).hasCount(0);
    }

    private static void agrees(Plan plan, String name) {
        plan.leader()
                .asks()
                .body(Map.of("name", name, "note", "With the money for it."))
                .post("/api/v1/planning-cycles/{cycle}/baselines", plan.cycle())
                .then()
                .statusCode(201);
    }

    /** By two weeks, and to another horizon. */
    private static void moves(Plan plan, Plan.Item item) {
        JsonPath read = plan.leader()
                .asks()
                .get("/api/v1/roadmap-items/{id}", item.id())
                .jsonPath();
        Map<String, Object> input = new HashMap<>();
        for (String field : List.of(
                "kind",
                "title",
                "problem",
                "targetUsers",
                "payer",
                "revenueLink",
                "dataCategories",
                "automationUse",
                "geography",
                "channel",
                "population")) {
            input.put(field, read.get(field));
        }
        String year = read.getString("startsOn").substring(0, 4);
        input.put("cycleId", plan.cycle());
        input.put("productId", plan.product());
        input.put("horizon", "LATER");
        input.put("startsOn", year + "-04-15");
        input.put("endsOn", year + "-07-14");
        plan.leader()
                .asks()
                .header("If-Match", "\"" + read.getLong("version") + "\"")
                .body(input)
                .put("/api/v1/roadmap-items/{id}", item.id())
                .then()
                .statusCode(200);
    }

    private static void costs(Plan plan, Plan.Item item, int amount) {
        String path = "/api/v1/roadmap-items/" + item.id() + "/estimate";
        plan.leader()
                .asks()
                .header("If-Match", plan.leader().asks().get(path).header("ETag"))
                .body(Map.of(
                        "cost",
                        Map.of("amount", String.valueOf(amount), "currency", "EUR"),
                        "impact",
                        "HIGH",
                        "mandatory",
                        false))
                .put(path)
                .then()
                .statusCode(200);
    }

    private static void hasMoney(Plan plan) {
        Map<String, String> quarter = Map.of("amount", "30000", "currency", "EUR");
        plan.leader()
                .asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("quarters", Collections.nCopies(4, quarter)))
                .put("/api/v1/planning-cycles/{cycle}/budget", plan.cycle())
                .then()
                .statusCode(200);
    }

    private static void withdraws(Plan plan, Plan.Item item) {
        plan.leader()
                .asks()
                .body(Map.of())
                .post("/api/v1/roadmap-items/{id}/withdrawals", item.id())
                .then()
                .statusCode(201);
    }

    private static Locator dialog(Tab tab) {
        return tab.page().getByRole(AriaRole.DIALOG);
    }

    private static Locator inDialog(Tab tab, String words) {
        return dialog(tab).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words));
    }

    private static Locator button(Tab tab, String words) {
        return tab.page().getByRole(AriaRole.BUTTON, named(words)).first();
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }

    private static Page.GetByRoleOptions exactly(String words) {
        return named(words).setExact(true);
    }
}
