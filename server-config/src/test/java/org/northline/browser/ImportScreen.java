package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** A file on its way into the product roadmaps. */
final class ImportScreen extends Screen {
    ImportScreen(Tab tab) {
        super(tab);
    }

    static ImportScreen upload(Tab tab, Plan plan, Path file, String source) {
        tab.goTo(plan.at("/import"));
        ImportScreen screen = new ImportScreen(tab);
        screen.field("CSV file").setInputFiles(file);
        screen.field("Where it comes from").fill(source);
        return screen.send(file);
    }

    /** From the screen for it, with the source that it takes from the file's name. */
    static ImportScreen upload(Tab tab, Path file) {
        ImportScreen screen = new ImportScreen(tab);
        screen.field("CSV file").setInputFiles(file);
        return screen.send(file);
    }

    private ImportScreen send(Path file) {
        button("Upload and look at it").click();
        assertThat(heading(file.getFileName().toString())).isVisible();
        return this;
    }

    /** The column that is chosen for a field. */
    Locator columnOf(String field) {
        return field(field);
    }

    /** All rows go to the one product, by its id or its name. */
    ImportScreen intoProduct(String product) {
        Locator choice = radio(part(AriaRole.GROUP, "Product of each row"), "The same for all");
        choice.focus();
        choice.press("Space");
        byRole(AriaRole.COMBOBOX, "Product of each row").selectOption(product);
        return this;
    }

    /** Rows name their product; those that are not there yet are added. */
    ImportScreen makeMissingProducts() {
        byRole(AriaRole.CHECKBOX, "Create products that do not exist yet").check();
        return this;
    }

    ImportScreen check() {
        button("Check the file").click();
        assertThat(heading("2. What the import would do")).isVisible();
        return this;
    }

    ImportScreen run(int rows) {
        button("Import " + rows + " rows").click();
        assertThat(heading("What the import did")).isVisible();
        return this;
    }

    Locator problems() {
        return tab.page().getByRole(AriaRole.ROW);
    }

    ImportScreen takeBack() {
        button("Take this import back").click();
        button(dialog(), "Take it back").click();
        return this;
    }
}
