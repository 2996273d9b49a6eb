package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.northline.it.Northline;

/** The administrator comes in with the first password and brings in the one who plans, who starts the plan. */
class FirstRunJourney extends Journey {
    private static final String CHOSEN = "a sentence that nobody guesses";

    @Test
    void administratorAddsPeopleAndALeaderStartsThePlan() {
        Northline.Newcomer administrator = Northline.newAdministrator();
        String leader = Northline.unique("Lena Leader");
        String email = leader.replace(' ', '.').toLowerCase(Locale.ROOT) + "@northline.example";
        String link;

        try (Tab tab = open(Look.WIDE_LIGHT)) {
            SignInScreen.open(tab)
                    .signIn(administrator.email(), administrator.password())
                    .choosePassword(CHOSEN);
            tab.isAccessible("first-screen").goTo("/people");
            PeopleScreen people = new PeopleScreen(tab);
            link = people.add(leader, email, "Product leader", "Stakeholder");
            assertThat(people.row(leader)).containsText("Product leader");
            assertThat(people.row(leader)).containsText("Stakeholder");
            tab.isAccessible("people");
        }
        try (Tab tab = open(Look.WIDE_DARK)) {
            SignInScreen.follow(tab, link).signIn().choosePassword(CHOSEN);
            int year = Northline.freeYear();
            String name = Northline.unique("Plan of the first run");
            PlanScreen plan = new PlanScreen(tab).startCycle(year, name);
            assertThat(plan.heading(name)).isVisible();
            assertThat(tab.page().getByText(year + " plan").first()).isVisible();
            tab.isAccessible("annual-plan");
        }
    }
}
