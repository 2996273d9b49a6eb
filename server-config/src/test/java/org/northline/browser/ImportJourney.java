package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.northline.it.Northline;

/** A file of another tool, with a row that cannot be read, becomes items, and is taken back. */
class ImportJourney extends Journey {
    private static final String ROWS = """
            key;title;problem;start date
            D-1;%1$s;"Drivers wait,
            and nobody counts the hours";2027-02-01
            D-2;%2$s;Paper slips get lost;2027-03-01
            D-3;%3$s;Night shifts see nothing;the day after
            """;

    @TempDir
    private Path folder;

    @Test
    void readableRowsBecomeItemsAndAreTakenBack() throws IOException {
        Plan plan = Plan.begun();
        String first = Northline.unique("Count the hours");
        String second = Northline.unique("Scan the slips");
        String unreadable = Northline.unique("Light the yard");
        Path file = folder.resolve("depot.csv");
        Files.writeString(file, "\uFEFF" + ROWS.formatted(first, second, unreadable));

        try (Tab tab = open(Look.WIDE_LIGHT)) {
            ImportScreen screen = ImportScreen.upload(tab.signedIn(plan.leader()), plan, file, "depot");
            assertThat(screen.columnOf("Title")).hasValue("title");
            assertThat(screen.columnOf("Key")).hasValue("key");
            assertThat(screen.columnOf("Problem")).hasValue("problem");
            screen.columnOf("Starts on").selectOption("start date");
            tab.isAccessibleInEveryLook("import-mapping");

            screen.intoProduct(plan.product()).check();
            Locator wrong =
                    screen.problems().filter(new Locator.FilterOptions().setHasText("Write a date as 2027-03-31."));
            assertThat(wrong.first()).containsText("the day after");
            tab.isAccessibleInEveryLook("import-checked");

            screen.run(2);
            listShows(tab, plan, first, second);
            assertThat(tab.page().getByText(unreadable)).hasCount(0);

            tab.goTo(plan.at("/import"));
            tab.page().getByText("depot.csv").click();
            screen.takeBack();
            assertThat(tab.page().getByText("Taken back: 2 withdrawn, 0 restored."))
                    .isVisible();
            tab.goTo(plan.at("/roadmaps"));
            assertThat(tab.page().getByText("No roadmap items yet")).isVisible();
        }
    }

    private static void listShows(Tab tab, Plan plan, String... titles) {
        tab.goTo(plan.at("/roadmaps"));
        for (String title : titles) {
            assertThat(tab.page().getByText(title, new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
    }
}
