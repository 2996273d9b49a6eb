package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** An item that came with a file and lacks what the gate asks for. */
final class NewcomerItem extends Screen {
    private static final List<String> JUDGED = List.of(
            "Problem",
            "Target users",
            "Who pays",
            "How it earns or saves money",
            "Data about people",
            "Automation and AI",
            "Where",
            "How it reaches people",
            "Who is touched");

    NewcomerItem(Tab tab) {
        super(tab);
    }

    NewcomerItem isRefused() {
        button("Propose for the portfolio roadmap").click();
        assertThat(part(AriaRole.REGION, "Not promoted. The gate names everything that stands in the way:"))
                .isVisible();
        return this;
    }

    NewcomerItem filledIn() {
        link("Edit").click();
        assertThat(button("Save changes")).isVisible();
        for (String label : JUDGED) {
            Locator field = part(AriaRole.TEXTBOX, label).first();
            if (field.inputValue().isEmpty()) {
                field.fill("Developers");
            }
        }
        button("Save changes").click();
        assertThat(button("Propose for the portfolio roadmap")).isVisible();
        return this;
    }

    Plan.Item asItem() {
        String id = tab.page().url().replaceAll(".*/roadmap-items/([0-9a-f-]{36}).*", "$1");
        return new Plan.Item(
                id,
                tab.page()
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .textContent());
    }
}
