package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.it.Member;

/** A product leader sets a tripwire, sees it trip, decides, and looks again on the day that was planned for it. */
class RevisitJourney extends Journey {
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource(names = {"WIDE_LIGHT", "PHONE_DARK"})
    void tripwireIsSetAndDecidedAboutByKeyboardAlone(Look look) {
        Plan plan = Plan.begunBy(Member.elsewhere());
        String theme = plan.theme("Calm yards");
        String keyResult = keyResult(plan, theme);
        try (Tab tab = open(look).signedIn(plan.leader())) {
            Keys keys = new Keys(tab.goTo(plan.at("/revisit")));
            assertThat(tab.page().getByText("Nothing is watched yet")).isVisible();
            tab.isAccessible("revisit-empty");
            keys.focus(button(tab, "New tripwire")).press("Enter");
            assertThat(dialog(tab).getByLabel("What is it about?")).isFocused();
            dialog(tab).getByLabel("What is it about?").selectOption("THEME");
            dialog(tab).getByLabel("Theme").selectOption(theme);
            dialog(tab).getByLabel("Which figure does it watch?").selectOption("KEY_RESULT:" + keyResult);
            keys.focus(dialog(tab).getByLabel("Limit, in %")).type("80");
            keys.focus(dialog(tab).getByLabel("When it trips, then we")).type("stop the second depot.");
            tab.isAccessible("revisit-tripwire-dialog");
            keys.press("Control+Enter");
            assertThat(dialog(tab)).hasCount(0);
            assertThat(region(tab, "Watching")).containsText("No figure yet");

            said(plan, keyResult, 71);
            tab.goTo(plan.at("/"));
            assertThat(tab.page().getByText("1 tripwire has tripped")).isVisible();
            keys.focus(tab.page().getByRole(AriaRole.LINK, named("Look again"))).press("Enter");
            assertThat(region(tab, "Tripped")).containsText("we stop the second depot.");
            keys.focus(button(tab, "Decide about Days on time")).press("Enter");
            keys.focus(dialog(tab).getByRole(AriaRole.RADIO).first()).press("Space");
            keys.focus(dialog(tab).getByLabel("Why?")).type("A strike, which is over.");
            tab.isAccessible("revisit-decide-dialog");
            keys.press("Control+Enter");
            assertThat(dialog(tab)).hasCount(0);
            assertThat(region(tab, "Watching")).containsText("Kept");
            tab.isAccessible("revisit-watching");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE_DARK", "PHONE_LIGHT"})
    void dayIsPlannedLookedAtAndPrintedByMouse(Look look) {
        Plan plan = Plan.begunBy(Member.elsewhere());
        Plan.Item item = plan.complete("Settlement of disputed instalments across every marketplace that we serve");
        String keyResult = keyResult(plan, plan.theme("Calm yards"));
        said(plan, keyResult, 71);
        tripwire(plan, keyResult, item);
        question(plan, "Would we still choose this before everything else that waits?", today.minusDays(3));
        try (Tab tab = open(look).signedIn(plan.leader())) {
            tab.goTo(item.path());
            Locator watched = region(tab, "Watched");
            assertThat(watched).containsText("Tripped");
            tab.isAccessible("item-watched");
            watched.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Revisit"))
                    .click();
            assertThat(region(tab, "Tripped")).containsText("Days on time");
            assertThat(tab.page().getByText("Only RM-")).isVisible();
            button(tab, "Clear filters").click();
            assertThat(region(tab, "Due")).containsText("Overdue");

            button(tab, "New revisit date").click();
            dialog(tab).getByLabel("What do you ask then?").fill("Do the depots still want it?");
            dialog(tab).getByLabel("On which day?").fill(today.plusDays(90).toString());
            dialog(tab)
                    .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Every quarter"))
                    .check();
            tab.isAccessible("revisit-dialog");
            inDialog(tab, "Plan revisit date").click();
            assertThat(region(tab, "Next")).containsText("Do the depots still want it?");
            tab.isAccessible("revisit");

            button(tab, "Write down what came of").click();
            dialog(tab).getByLabel("What did you find").fill("Yes: three of four depots asked for it.");
            tab.isAccessible("revisit-outcome-dialog");
            inDialog(tab, "Write down").click();
            assertThat(dialog(tab)).hasCount(0);
            tab.page().getByLabel("Also what is done").check();
            assertThat(region(tab, "Done")).containsText("three of four depots");

            tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(button(tab, "Download CSV")).isHidden();
            assertThat(region(tab, "Tripped")).isVisible();
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    private String keyResult(Plan plan, String theme) {
        String objective = make(
                plan,
                "/planning-cycles/" + plan.cycle() + "/objectives",
                Map.of(
                        "themeId",
                        theme,
                        "title",
                        "Nobody waits",
                        "ownerId",
                        plan.leader().id(),
                        "commitment",
                        "COMMITTED"));
        return make(
                plan,
                "/objectives/" + objective + "/key-results",
                Map.of(
                        "title", "Days on time",
                        "unit", "%",
                        "direction", "INCREASE",
                        "baseline", 80,
                        "target", 95,
                        "kind", "LEADING",
                        "ownerId", plan.leader().id()));
    }

    private void said(Plan plan, String keyResult, int value) {
        make(
                plan,
                "/key-results/" + keyResult + "/check-ins",
                Map.of("checkedOn", today.toString(), "value", value, "confidence", "AT_RISK"));
    }

    private void tripwire(Plan plan, String keyResult, Plan.Item item) {
        make(
                plan,
                "/planning-cycles/" + plan.cycle() + "/tripwires",
                Map.of(
                        "subjectKind",
                        "ITEM",
                        "subjectId",
                        item.id(),
                        "measureKind",
                        "KEY_RESULT",
                        "measureId",
                        keyResult,
                        "comparison",
                        "AT_LEAST",
                        "threshold",
                        80,
                        "startsOn",
                        today.minusDays(9).toString(),
                        "ownerId",
                        plan.leader().id(),
                        "agreed",
                        "stop the second depot."));
    }

    private void question(Plan plan, String question, LocalDate dueOn) {
        make(
                plan,
                "/planning-cycles/" + plan.cycle() + "/revisits",
                Map.of(
                        "subjectKind",
                        "PLAN",
                        "question",
                        question,
                        "dueOn",
                        dueOn.toString(),
                        "repeats",
                        "ONCE",
                        "ownerId",
                        plan.leader().id()));
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
