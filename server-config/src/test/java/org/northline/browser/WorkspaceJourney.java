package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.it.Member;
import org.northline.it.PromotedItem;

/** An administrator takes the workspace along as a file, and another one brings it into an organisation without a plan. */
class WorkspaceJourney extends Journey {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"WIDE_LIGHT", "PHONE_DARK"})
    void workspaceMovesByKeyboard(Look look) {
        Member founder = Member.elsewhere();
        PromotedItem.by(
                founder, founder.adds("MISUSE_REVIEWER"), founder.adds("MISUSE_REVIEWER"), founder.adds("STAKEHOLDER"));
        Path file = exports(look, founder);
        founder.leavesTheServer();
        Member administrator = Member.elsewhere().adds("ADMINISTRATOR");

        try (Tab tab = open(look).signedIn(administrator)) {
            Keys keys = new Keys(tab.goTo("/workspace"));
            tab.isAccessible("workspace-empty");
            tab.page().getByLabel("Exported workspace").setInputFiles(file);
            keys.focus(button(tab, "Read the file")).press("Enter");
            assertThat(heading(tab, "The workspace of " + founder.organisation()))
                    .isVisible();
            assertThat(tab.page().getByText("One item stood on the portfolio roadmap."))
                    .isVisible();
            tab.isAccessible("workspace-preview");

            keys.focus(button(tab, "Import this workspace")).press("Enter");
            assertThat(heading(tab, "Imported: the workspace of " + founder.organisation()))
                    .isVisible();
            assertThat(heading(tab, "Waiting for the gate")).isVisible();
            assertThat(tab.page().getByText("Draft").first()).isVisible();
            tab.isAccessible("workspace-imported");
        }
    }

    @Test
    void fileThatIsNoneSaysSoAtItsField() throws IOException {
        Member administrator = Member.elsewhere().adds("ADMINISTRATOR");
        Path file = Files.writeString(folder.resolve("items.zip"), "id,title\n1,Wait board\n");
        try (Tab tab = open(Look.PHONE_LIGHT).signedIn(administrator).expecting(422)) {
            tab.goTo("/workspace");
            tab.page().getByLabel("Exported workspace").setInputFiles(file);
            button(tab, "Read the file").click();
            assertThat(tab.page().getByLabel("Exported workspace"))
                    .hasAccessibleDescription(Pattern.compile("This is no ZIP file"));
            tab.isAccessibleInEveryLook("workspace-refused");
        }
    }

    /** From the settings; the file as the browser kept it. */
    private Path exports(Look look, Member founder) {
        try (Tab tab = open(look).signedIn(founder)) {
            Keys keys = new Keys(tab.goTo("/settings"));
            keys.focus(tab.page()
                            .getByRole(
                                    AriaRole.LINK,
                                    new Page.GetByRoleOptions().setName("Export or import the workspace")))
                    .press("Enter");
            assertThat(tab.page().getByText("There is a plan here already")).isVisible();
            tab.isAccessible("workspace");
            Locator export = button(tab, "Export the workspace");
            keys.focus(export);
            Download download = tab.page().waitForDownload(() -> keys.press("Enter"));
            assertThat(tab.page().getByText("The download has begun.")).isVisible();
            tab.isAccessible("workspace-exported");
            Path file = folder.resolve(download.suggestedFilename());
            download.saveAs(file);
            return file;
        }
    }

    private static Locator heading(Tab tab, String words) {
        return tab.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words));
    }

    private static Locator button(Tab tab, String words) {
        return tab.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first();
    }
}
