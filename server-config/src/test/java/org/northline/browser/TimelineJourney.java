package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.it.Items;
import org.northline.it.Member;

/** A product leader plans the year on the timeline: by keys alone, with the mouse, and on a phone. */
class TimelineJourney extends Journey {
    private static final int MONTHS = 15;

    private final Plan plan = Plan.begunBy(Member.elsewhere());
    private final Plan.Item map = plan.complete("Yard map");
    private final Plan.Item booking = plan.complete("Slot booking");
    private final Plan.Item later = plan.draft("Night shift");

    @ParameterizedTest
    @EnumSource(names = {"WIDE_LIGHT", "WIDE_DARK"})
    void yearIsPlannedByKeysAlone(Look look) {
        needs(booking, map);
        try (Tab tab = timeline(look)) {
            Keys keys = new Keys(tab);
            tab.isAccessible("timeline");
            keys.focus(bar(tab, booking)).press("ArrowRight");
            assertThat(bar(tab, map)).isFocused();
            keys.press("ArrowLeft");
            assertThat(bar(tab, booking)).isFocused();
            keys.press("Space").press("PageDown").press("Shift+ArrowLeft");
            assertThat(bar(tab, booking)).containsText("Jul \u2013 Aug " + year());
            tab.isAccessible("timeline-picked-up");
            keys.press("Enter");
            assertThat(bar(tab, booking)).containsText("Jul \u2013 Aug " + year());
            assertThat(bar(tab, booking)).isFocused();
            assertThat(toast(tab)).isVisible();

            keys.press("Enter");
            Locator panel = tab.page().getByRole(AriaRole.REGION, named(booking.title()));
            assertThat(panel).containsText("Depends on");
            tab.isAccessible("timeline-panel");
            keys.press("Escape");
            assertThat(panel).hasCount(0);
            assertThat(bar(tab, booking)).isFocused();

            keys.press("Space").press("ArrowRight").press("Escape");
            assertThat(bar(tab, booking)).containsText("Jul \u2013 Aug " + year());
            placesByKeys(tab, keys);
        }
    }

    private void placesByKeys(Tab tab, Keys keys) {
        Locator place = tab.page().getByRole(AriaRole.BUTTON, named("Put " + later.title() + " on the timeline"));
        keys.focus(place).press("Enter");
        assertThat(bar(tab, later)).isFocused();
        keys.press("Escape");
        assertThat(bar(tab, later)).hasCount(0);
        keys.focus(place).press("Enter");
        assertThat(bar(tab, later)).isFocused();
        keys.press("ArrowRight").press("Enter");
        assertThat(toast(tab).last()).isVisible();
        assertThat(tab.page().getByText("Unscheduled")).hasCount(0);
        tab.isAccessible("timeline-all-placed");
    }

    @Test
    void yearIsPlannedWithTheMouse() {
        try (Tab tab = timeline(Look.WIDE_LIGHT)) {
            drag(tab, bar(tab, map), 0.5, 2);
            assertThat(bar(tab, map)).containsText("Jun \u2013 Aug " + year());
            undo(tab);
            assertThat(bar(tab, map)).containsText("Q2 " + year());

            drag(tab, bar(tab, map), 0.995, 1);
            assertThat(bar(tab, map)).containsText("Apr \u2013 Jul " + year());

            dragsOntoTheTimeline(tab);
            for (String lanes : new String[] {"Theme", "Team", "Strategy"}) {
                tab.page().getByRole(AriaRole.RADIO, named(lanes)).check();
                assertThat(tab.page().getByRole(AriaRole.GROUP, named("No " + lanes.toLowerCase(Locale.ROOT))))
                        .isVisible();
            }
            tab.isAccessible("timeline-by-strategy");
        }
    }

    private void dragsOntoTheTimeline(Tab tab) {
        BoundingBox lane = bar(tab, map).boundingBox();
        tab.page().getByText(later.title()).first().hover();
        tab.page().mouse().down();
        tab.page().mouse().move(lane.x + lane.width, lane.y, new Mouse.MoveOptions().setSteps(8));
        assertThat(bar(tab, later)).isVisible();
        tab.page().mouse().move(lane.x + lane.width / 2, lane.y, new Mouse.MoveOptions().setSteps(2));
        tab.page().mouse().up();
        assertThat(bar(tab, later)).isFocused();
        assertThat(tab.page().getByText("Unscheduled")).hasCount(0);
    }

    @Test
    void itemThatSomebodyElseMovedIsNotOverwritten() {
        try (Tab tab = timeline(Look.WIDE_LIGHT)) {
            moves(map, "-10-01", "-11-30");
            drag(tab, bar(tab, map), 0.5, 1);

            Locator dialog = tab.page().getByRole(AriaRole.DIALOG);
            assertThat(dialog).containsText(plan.leader().name());
            assertThat(dialog).containsText("Oct \u2013 Nov " + year());
            tab.isAccessible("timeline-conflict");
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Leave it so"))
                    .click();
            assertThat(bar(tab, map)).containsText("Oct \u2013 Nov " + year());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_LIGHT", "PHONE_DARK"})
    void yearIsPlannedOnAPhone(Look look) {
        try (Tab tab = timeline(look)) {
            tab.isAccessible("timeline");
            tab.page().getByRole(AriaRole.BUTTON, named("Move " + map.title())).click();
            tab.page()
                    .getByRole(AriaRole.BUTTON, named("A quarter later"))
                    .first()
                    .click();
            assertThat(tab.page().getByRole(AriaRole.REGION, named("Q3 " + year())))
                    .containsText(map.title());
            tab.page().getByText(map.title()).first().click();
            assertThat(tab.page().getByRole(AriaRole.DIALOG)).containsText("Q3 " + year());
            tab.isAccessible("timeline-panel");
        }
    }

    private Tab timeline(Look look) {
        Tab tab = open(look).signedIn(plan.leader()).goTo(plan.at("/roadmaps") + "&view=timeline");
        assertThat(tab.page().getByText(map.title()).first()).isVisible();
        return tab;
    }

    private static Locator bar(Tab tab, Plan.Item item) {
        return tab.page().getByRole(AriaRole.LINK, named(item.title()));
    }

    @Test
    void itemIsPlannedByQuarterAndLookedAtByTheMonth() {
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(plan.leader())) {
            tab.goTo(later.path() + "/edit");
            assertThat(tab.page().getByRole(AriaRole.RADIO, named("Quarter"))).isChecked();
            tab.page().getByLabel("First quarter").selectOption("Q3 " + year());
            assertThat(tab.page().getByLabel("Last quarter")).hasValue(year() + "-09-30");
            tab.isAccessibleInEveryLook("item-by-quarter", "form");
            tab.page().getByRole(AriaRole.RADIO, named("Month")).check();
            tab.page().getByLabel("Last month").selectOption("Aug " + year());
            tab.page().getByRole(AriaRole.BUTTON, named("Save changes")).click();
            assertThat(tab.page().getByText("Jul \u2013 Aug " + year()).first()).isVisible();

            tab.goTo(plan.at("/roadmaps") + "&view=timeline");
            tab.page().keyboard().press("+");
            assertThat(tab.page()).hasURL(Pattern.compile("zoom=months"));
            tab.isAccessible("timeline-by-month");
            tab.page().keyboard().press("-");
            tab.page().keyboard().press("-");
            assertThat(tab.page()).hasURL(Pattern.compile("zoom=year"));
            tab.isAccessible("timeline-of-the-year");
        }
    }

    private static Locator toast(Tab tab) {
        return tab.page().getByRole(AriaRole.BUTTON, named("Undo"));
    }

    private static void undo(Tab tab) {
        toast(tab).last().click();
    }

    /** From a share of the bar's width, by so many months. */
    private static void drag(Tab tab, Locator bar, double from, int months) {
        BoundingBox box = bar.boundingBox();
        double month = tab.page().locator("[data-track]").first().boundingBox().width / MONTHS;
        double x = box.x + box.width * from;
        double y = box.y + box.height / 2;
        tab.page().mouse().move(x, y);
        tab.page().mouse().down();
        tab.page().mouse().move(x + months * month, y, new Mouse.MoveOptions().setSteps(6));
        tab.page().mouse().up();
    }

    private int year() {
        return Integer.parseInt(plan.at("").replaceAll("\\D", ""));
    }

    private void moves(Plan.Item item, String start, String end) {
        Response seen = plan.leader().asks().get("/api/v1/roadmap-items/{id}", item.id());
        Map<String, Object> input = Items.complete(plan.cycle(), plan.product(), item.title());
        input.replaceAll((field, value) -> seen.path(field) == null ? value : seen.path(field));
        input.put("startsOn", year() + start);
        input.put("endsOn", year() + end);
        plan.leader()
                .asks()
                .header("If-Match", seen.header("ETag"))
                .body(input)
                .put("/api/v1/roadmap-items/{id}", item.id())
                .then()
                .statusCode(200);
    }

    private void needs(Plan.Item item, Plan.Item needed) {
        plan.leader()
                .asks()
                .body(Map.of("kind", "DEPENDS_ON", "otherItemId", needed.id()))
                .post("/api/v1/roadmap-items/{id}/dependencies", item.id())
                .then()
                .statusCode(201);
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }
}
