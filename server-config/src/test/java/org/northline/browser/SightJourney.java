package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.it.Member;

/** From the visions down to an item and back, and what leads nowhere. */
class SightJourney extends Journey {
    @ParameterizedTest
    @EnumSource(names = {"WIDE_LIGHT", "PHONE_DARK"})
    void lineIsFollowedByKeyboardAlone(Look look) {
        Plan plan = Plan.begunBy(Member.elsewhere());
        Outcomes.of(plan, "Nobody waits", "Minutes waited");
        Plan.Item orphan = plan.complete("Slot booking");
        try (Tab tab = open(look).signedIn(plan.leader())) {
            Keys keys = new Keys(tab.goTo(plan.at("/line-of-sight")));
            Locator root = row(tab, "No company vision yet");
            assertThat(root).hasAttribute("aria-expanded", "true");
            tab.isAccessible("line-of-sight");

            keys.focus(root).press("Home").press("ArrowLeft");
            assertThat(root).hasAttribute("aria-expanded", "false");
            assertThat(row(tab, "Open on time")).hasCount(0);
            keys.press("ArrowRight").type("op");
            assertThat(row(tab, "Open on time")).isFocused();
            keys.press("*").press("Shift+Enter");
            assertThat(tab.page().getByRole(AriaRole.LIST, named("What it leads to, from the top")))
                    .containsText("Strategy");
            tab.isAccessible("line-of-one-theme");

            keys.focus(button(tab, "Show all lines")).press("Enter");
            keys.focus(tab.page().getByLabel("Only gaps")).press("Space");
            assertThat(row(tab, "Items without a theme")).isVisible();
            assertThat(row(tab, orphan.title())).isVisible();
            tab.isAccessible("line-of-sight-gaps");
            keys.focus(row(tab, "Items without a theme")).press("ArrowDown").press("Enter");
            assertThat(tab.page()
                            .getByRole(AriaRole.HEADING, named(orphan.title()).setLevel(1)))
                    .isVisible();
            tab.page()
                    .getByRole(AriaRole.LINK, named("In the whole plan"))
                    .first()
                    .click();
            assertThat(tab.page().getByText("Line of " + orphan.title())).isVisible();
        }
    }

    @Test
    void sameLinesAreReadAsATableAndKept() throws IOException {
        Plan plan = Plan.begunBy(Member.elsewhere());
        plan.theme("Open on time");
        Plan.Item item = plan.complete("Slot booking");
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(plan.leader())) {
            tab.goTo(plan.at("/themes"));
            tab.page()
                    .getByRole(AriaRole.LINK, named("Line of sight of Open on time"))
                    .click();
            assertThat(tab.page().getByText("Line of Open on time")).isVisible();
            button(tab, "Show all lines").click();
            tab.page().getByRole(AriaRole.RADIO, named("Table")).check();
            Locator table = tab.page().getByRole(AriaRole.TABLE, named("Lines of all items"));
            assertThat(table).containsText(item.title());
            assertThat(table).containsText("no item serves it");
            tab.isAccessibleInEveryLook("lines-of-sight-as-table");
            assertThat(tab.page()).hasURL(Pattern.compile("view=table"));
            Download download =
                    tab.page().waitForDownload(() -> button(tab, "Download CSV").click());
            assertThat(Files.readString(download.path()))
                    .contains(item.title())
                    .contains("Open on time")
                    .startsWith("\ufeffKind,Number,Title");

            tab.page().getByRole(AriaRole.RADIO, named("Tree")).check();
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(button(tab, "Download CSV")).isHidden();
            assertThat(row(tab, "Open on time").first()).isVisible();
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            tab.page().getByRole(AriaRole.SEARCHBOX, named("Search")).fill("nowhere to be found");
            assertThat(tab.page().getByText("Nothing matches these filters")).isVisible();
        }
    }

    private static Locator row(Tab tab, String name) {
        return tab.page().getByRole(AriaRole.ROW, named(name));
    }

    private static Locator button(Tab tab, String name) {
        return tab.page().getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
