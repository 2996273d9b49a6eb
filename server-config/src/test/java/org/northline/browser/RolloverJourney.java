package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.it.Member;

/** A product leader carries a plan over into the next one, finds the copies, and takes it back. */
class RolloverJourney extends Journey {
    @ParameterizedTest
    @EnumSource(names = {"WIDE_LIGHT", "PHONE_DARK"})
    void planIsCarriedOverByKeyboardAlone(Look look) {
        Member leader = Member.elsewhere();
        // Cycles are started from the last free year on, so this one is after the plan.
        leader.startsCycle();
        Plan plan = Plan.begunBy(leader);
        String theme = plan.theme("Calm yards");
        objective(plan, theme);
        Plan.Item item = plan.complete("Settlement of disputed instalments across every marketplace that we serve");
        Plan.Item staying = plan.complete("Yard map");
        try (Tab tab = open(look).signedIn(leader)) {
            Keys keys = new Keys(tab.goTo(plan.at("/revisit")));
            keys.focus(tab.page().getByRole(AriaRole.LINK, named("Carry over"))).press("Enter");
            assertThat(tab.page().getByRole(AriaRole.HEADING, named("Carry over from")))
                    .isVisible();
            keys.focus(box(tab, "Carry over Nobody waits")).press("Space");
            keys.focus(box(tab, "Carry over " + item.title())).press("Space");
            keys.focus(tab.page().getByLabel("Why " + staying.title() + " stays"))
                    .type("The depot was sold.");
            tab.isAccessible("rollover-chosen");
            keys.focus(box(tab, "Capacities of the teams")).press("Space");
            keys.focus(button(tab, "Carry over 2 to")).press("Enter");
            Locator asked = tab.page().getByRole(AriaRole.DIALOG);
            assertThat(asked.getByText("Each new item begins without a review."))
                    .isVisible();
            tab.isAccessible("rollover-rehearsed");
            keys.focus(asked.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Carry over")))
                    .press("Enter");
            assertThat(tab.page().getByRole(AriaRole.LINK, named("Carried over as RM-")))
                    .isVisible();
            assertThat(tab.page().getByText("1 item left with a reason")).isVisible();
            tab.isAccessible("rollover-done");
            keys.focus(button(tab, "Report of what was carried over")).press("Enter");
            assertThat(tab.page().getByText("Left: The depot was sold.")).isVisible();
            tab.isAccessible("rollover-report");
            tab.page().keyboard().press("Escape");

            tab.goTo(item.path());
            assertThat(tab.page().getByText("Carried over to")).isVisible();
            tab.isAccessible("item-carried-over");
            keys.focus(tab.page().getByText("Carried over to").getByRole(AriaRole.LINK))
                    .press("Enter");
            assertThat(tab.page().getByText("It is a new item")).isVisible();
            assertThat(tab.page().getByRole(AriaRole.LINK, named("RM-")).first())
                    .isVisible();
            assertThat(tab.page().getByRole(AriaRole.LINK, named("Its review then")))
                    .hasCount(0);
            tab.isAccessible("item-of-the-next-plan");

            tab.goTo(plan.at("/rollover"));
            keys.focus(button(tab, "Take back what was carried over")).press("Enter");
            assertThat(box(tab, "Carry over " + item.title())).isVisible();
            tab.isAccessible("rollover-taken-back");
        }
    }

    private static void objective(Plan plan, String theme) {
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
        make(
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

    private static Locator box(Tab tab, String name) {
        return tab.page().getByRole(AriaRole.CHECKBOX, named(name));
    }

    private static Locator button(Tab tab, String words) {
        return tab.page().getByRole(AriaRole.BUTTON, named(words)).first();
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }
}
