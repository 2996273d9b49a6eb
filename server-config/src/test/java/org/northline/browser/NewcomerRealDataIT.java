package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.northline.it.Northline;

/**
 * The whole way of people who never saw Northline: from the first sign-in over two real files to an item on the portfolio roadmap, and off it again.
 * The estimate of what it costs them is kept in {@code target/newcomer.txt}.
 */
class NewcomerRealDataIT extends Journey {
    private static final Path DATA = Path.of(System.getProperty("northline.data", "../shared/data"));
    private static final String CHOSEN = "two tall horses";

    private final Effort effort = new Effort();
    private Newcomer leader;
    private Newcomer lead;
    private Newcomer villain;
    private Newcomer stakeholder;
    private String proposals;

    @Test
    void screensAloneLeadFromTheFirstSignInToThePortfolioRoadmap() {
        effort.begin("2 sign in, add people");
        addPeople();
        try (Tab tab = signedIn(leader)) {
            effort.begin("4 cycle, product, visions, strategy, theme");
            NewcomerPlan plan = new NewcomerPlan(tab).write();
            effort.begin("5 import two files");
            importGoals(tab, plan.product());
            proposals = importProposals(tab);
            effort.begin("6 propose an item, and see why it is blocked");
            Plan.Item item = propose(tab);
            effort.begin("7 misuse review and sign-off");
            reviewAndSign(item);
            effort.begin("8 promote, and edit");
            promoteAndEdit(tab, item);
        }
    }

    /** An estimate and no test: how long it takes depends on who does it. */
    @AfterEach
    void keepTheEffort() throws IOException {
        Files.writeString(Path.of("target/newcomer.txt"), effort.toString());
    }

    private void addPeople() {
        Northline.Newcomer administrator = Northline.newAdministrator();
        try (Tab tab = open(Look.WIDE_LIGHT).countedBy(effort)) {
            SignInScreen.open(tab)
                    .signIn(administrator.email(), administrator.password())
                    .choosePassword(CHOSEN);
            tab.page()
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("People").setExact(true))
                    .first()
                    .click();
            PeopleScreen people = new PeopleScreen(tab).begin();
            leader = add(people, "Lena Hofmann", "Product leader");
            lead = add(people.another(), "Mika Sol", "Misuse reviewer");
            villain = add(people.another(), "Vera Blom", "Misuse reviewer");
            stakeholder = add(people.another(), "Sina Okoye", "Stakeholder");
        }
    }

    private static Newcomer add(PeopleScreen people, String name, String capacity) {
        String email = name.replace(' ', '.').toLowerCase(Locale.ROOT) + "@newcomers.example";
        return new Newcomer(name, email, people.fillIn(name, email, capacity));
    }

    private Tab signedIn(Newcomer person) {
        Tab tab = open(Look.WIDE_LIGHT).countedBy(effort);
        SignInScreen.follow(tab, person.link()).signIn().choosePassword(CHOSEN);
        return tab;
    }

    private static void importGoals(Tab tab, String product) {
        menu(tab, "Import");
        ImportScreen.upload(tab, DATA.resolve("rust_goals.csv"))
                .intoProduct(product)
                .check()
                .run(200);
    }

    /** Tells where the import can be seen from now on. */
    private static String importProposals(Tab tab) {
        menu(tab, "Import");
        ImportScreen screen = ImportScreen.upload(tab, DATA.resolve("kep.csv"));
        screen.makeMissingProducts().check().run(655);
        return tab.page().url();
    }

    private static Plan.Item propose(Tab tab) {
        menu(tab, "Product roadmaps");
        tab.page().getByRole(AriaRole.TABLE).getByRole(AriaRole.LINK).first().click();
        return new NewcomerItem(tab.expecting(409)).isRefused().filledIn().asItem();
    }

    /**
     * Everybody gets the address of the item from the leader, and has a browser of their own, which stays open. Whoever plays the villain has no hand
     * in the item or in the answers, and so may sign.
     */
    private void reviewAndSign(Plan.Item item) {
        try (Tab first = signedIn(lead);
                Tab second = signedIn(villain);
                Tab third = signedIn(stakeholder)) {
            HarmlessReview.begin(ReviewScreen.open(first, item), villain.name());
            effort.look(first.page());
            HarmlessReview.addScenarios(ReviewScreen.open(second, item));
            ReviewScreen.open(first, item).isComplete().seal();
            effort.look(first.page());
            SignOffScreen.open(second, item).approve(CHOSEN).hasSignatures("1 of 2");
            SignOffScreen.open(third, item).approve(CHOSEN).hasSignatures("2 of 2");
        }
    }

    private void promoteAndEdit(Tab tab, Plan.Item item) {
        ItemScreen screen = ItemScreen.open(tab, item).propose().isPromoted();
        menu(tab, "Portfolio roadmap");
        assertThat(tab.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(item.title()))
                        .first())
                .isVisible();
        effort.look(tab.page());
        tab.goTo(item.path());
        Locator consequence = screen.rewriteProblem("Said more clearly.").consequence();
        assertThat(consequence).containsText("It left the portfolio roadmap.");
        effort.look(tab.page());
    }

    /** The other file is taken back, however far this test came, with the products that it made: other tests want to make them too. */
    @AfterEach
    void takeProposalsBack() {
        if (proposals == null) {
            return;
        }
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(leader.email(), CHOSEN)) {
            tab.goTo(proposals);
            new ImportScreen(tab).takeBack();
            assertThat(tab.page().getByText("Taken back: 655 withdrawn, 0 restored."))
                    .isVisible();
        }
    }

    private static void menu(Tab tab, String name) {
        tab.page()
                .getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    /** Somebody with the link that the administrator has passed on. */
    private record Newcomer(String name, String email, String link) {}
}
