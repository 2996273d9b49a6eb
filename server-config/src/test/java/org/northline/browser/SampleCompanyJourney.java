package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.it.Member;
import org.northline.it.Northline;
import org.northline.it.gate.Traces;

/** An administrator looks around in the sample company as its people do, comes back, and removes it without a trace. */
class SampleCompanyJourney extends Journey {
    private static final String ADMINISTRATOR = "Ines Calder";
    private static final String LEADER = "Maren Oduya";

    /** Every way in which an item can stand with the gate, as the list names it. */
    private static final List<String> STANDINGS = List.of(
            "Draft", "In review", "Awaiting sign-off", "Cleared", "Blocked", "Stopped", "Returned", "Invalidated");

    @Test
    void companyIsLookedAtAndRemoved() throws SQLException {
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(Northline.ADMIN, Northline.adminPassword())) {
            SampleScreen screen = SampleScreen.open(tab).create();
            assertThat(screen.password()).isNotBlank();
            assertThat(screen.people().filter(new Locator.FilterOptions().setHasText(LEADER)))
                    .isVisible();
            tab.isAccessibleInEveryLook("sample-people");
            UUID company = Traces.ofSampleCompany();
            assertThat(Traces.tablesThatKnow(company)).contains("planning.person", "ethics.audit_event");

            screen.signInAs(LEADER);
            assertThat(screen.heading("From vision to portfolio")).isVisible();
            roadmapsShowEveryStanding(tab, screen);
            objectivesTellHowFarTheyCame(tab, screen);
            portfolioHasEntries(tab, screen);
            budgetIsTooSmallForOneQuarter(tab, screen);
            planIsNotQuiteAsAgreed(tab, screen);
            yearBeforeWasCarriedOver(tab, screen);

            screen.switchTo(ADMINISTRATOR);
            tab.expecting(401);
            screen.remove();
            assertThat(Traces.tablesThatKnow(company)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"WIDE_LIGHT", "PHONE_DARK"})
    void companyIsEnteredFromTheEmptyFirstScreenAndLeftAgain(Look look) throws SQLException {
        Member administrator = Member.elsewhere();
        try (Tab tab = open(look).signedIn(administrator)) {
            tab.goTo("/").isAccessible("first-screen-with-sample");
            SampleScreen screen = SampleScreen.openFromTheFirstScreen(tab);
            tab.isAccessible("sample-offer");
            screen.create();
            assertThat(screen.password()).isNotBlank();
            tab.isAccessible("sample-people-by-hand");
            UUID company = Traces.ofSampleCompany();

            screen.signInAs(LEADER);
            assertThat(screen.heading("From vision to portfolio")).isVisible();
            tab.isAccessible("sample-plan-by-hand");
            screen.goToPortfolioRoadmap();
            assertThat(screen.bars().first()).isVisible();
            tab.isAccessible("sample-portfolio-by-hand");

            screen.leaveFor(administrator);
            SampleScreen.open(tab).removeFromOutside().isOfferedOnTheFirstScreen();
            assertThat(Traces.tablesThatKnow(company)).isEmpty();
        }
    }

    private static void roadmapsShowEveryStanding(Tab tab, SampleScreen screen) {
        screen.link("Product roadmaps").first().click();
        for (String standing : STANDINGS) {
            assertThat(tab.page()
                            .getByRole(AriaRole.ROW)
                            .filter(new Locator.FilterOptions().setHasText(standing))
                            .first())
                    .isVisible();
        }
        tab.isAccessibleInEveryLook("sample-roadmaps");
    }

    private static void objectivesTellHowFarTheyCame(Tab tab, SampleScreen screen) {
        screen.link("Objectives").first().click();
        assertThat(tab.page().getByText("moved backwards").first()).isVisible();
        assertThat(tab.page().getByText("beyond the target").first()).isVisible();
        assertThat(tab.page().getByText("stale").first()).isVisible();
        tab.isAccessibleInEveryLook("sample-objectives");
    }

    private static void portfolioHasEntries(Tab tab, SampleScreen screen) {
        screen.goToPortfolioRoadmap();
        assertThat(screen.bars().first()).isVisible();
        tab.isAccessibleInEveryLook("sample-portfolio");
    }

    private static void budgetIsTooSmallForOneQuarter(Tab tab, SampleScreen screen) {
        screen.link("Budget").first().click();
        assertThat(tab.page().getByText("1 quarter costs more than there is.")).isVisible();
        tab.isAccessibleInEveryLook("sample-budget");
        screen.link("Values").first().click();
        assertThat(tab.page().getByText("12 of 15 items have a value, 14 a cost."))
                .isVisible();
        tab.isAccessibleInEveryLook("sample-values");
    }

    private static void planIsNotQuiteAsAgreed(Tab tab, SampleScreen screen) {
        screen.link("Baselines").first().click();
        assertThat(tab.page().getByText("Agreed by the board", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(tab.page().getByRole(AriaRole.CHECKBOX)).hasCount(1);
        tab.isAccessibleInEveryLook("sample-baselines");
        screen.link("Compare Agreed by the board with now").first().click();
        assertThat(tab.page().getByText("Practices want it in two languages")).isVisible();
        assertThat(tab.page().getByText("42 days later")).isVisible();
        tab.isAccessibleInEveryLook("sample-comparison");
    }

    private static void yearBeforeWasCarriedOver(Tab tab, SampleScreen screen) {
        screen.link("Revisit").first().click();
        screen.part(AriaRole.BUTTON, "Annual plan 2027").first().click();
        screen.part(AriaRole.BUTTON, "Annual plan 2026").first().click();
        screen.part(AriaRole.LINK, "Carry over").first().click();
        tab.page()
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Report of what was carried over to 2027"))
                .click();
        assertThat(tab.page().getByText("Left: Done in September")).isVisible();
        tab.isAccessibleInEveryLook("sample-rollover");
        tab.page().keyboard().press("Escape");
    }
}
