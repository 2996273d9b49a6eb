package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.it.Member;
import org.northline.it.PromotedItem;

/** Somebody takes the portfolio roadmap to a meeting without touching a mouse; the files hold what the screen shows. */
class ExportJourney extends Journey {
    private final Plan plan = Plan.begun();

    @ParameterizedTest
    @EnumSource(names = {"WIDE_LIGHT", "PHONE_DARK"})
    void slidesAndPaperHoldWhatTheScreenShows(Look look) throws IOException {
        Plan.Item item = promoted("Slot booking");
        try (Tab tab = open(look).signedIn(plan.leader())) {
            PortfolioScreen screen = PortfolioScreen.open(tab, plan);
            assertThat(screen.bar(item)).isVisible();
            Keys keys = new Keys(tab);

            Download slides = takes(tab, keys, "Slides", "export-menu");
            Download paper = takes(tab, keys, "PDF", "export-done");

            assertThat(bars(slides)).containsExactly(item.title());
            assertThat(text(paper)).contains(item.title().replace(" ", ""));
            assertThat(slides.suggestedFilename()).endsWith(".pptx");
        }
    }

    @Test
    void fileThatCannotBeMadeSaysSoAndIsOfferedAgain() {
        promoted("Gate board");
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(plan.leader()).expecting(503)) {
            PortfolioScreen.open(tab, plan);
            tab.page()
                    .route(
                            "**/exports/*",
                            route -> route.fulfill(
                                    new Route.FulfillOptions()
                                            .setStatus(503)
                                            .setContentType("application/problem+json")
                                            .setBody(
                                                    "{\"type\": \"/problems/unavailable\", \"title\": \"The server is not ready\", \"status\": 503}")));
            Keys keys = new Keys(tab);
            keys.focus(button(tab, "Export the portfolio roadmap")).press("Enter");
            keys.focus(button(tab, "Workbook")).press("Enter");

            assertThat(tab.page().getByRole(AriaRole.ALERT)).containsText("The server is not ready");
            assertThat(button(tab, "Try again")).isVisible();
            tab.isAccessible("export-failed");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE_LIGHT", "PHONE_DARK"})
    void boardPackIsMadeFromTheAnnualPlanByKeysAlone(Look look) throws IOException {
        Plan.Item item = promoted("Slot booking");
        plan.leader()
                .asks()
                .body(Map.of("name", "Agreed in March"))
                .post("/api/v1/planning-cycles/{cycle}/baselines", plan.cycle())
                .then()
                .statusCode(201);
        try (Tab tab = open(look).signedIn(plan.leader())) {
            Keys keys = new Keys(tab.goTo(plan.at("/")));
            keys.focus(tab.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Board pack")))
                    .press("Enter");
            assertThat(tab.page().getByLabel("Changes since")).containsText("Agreed in March");
            tab.isAccessible("board-pack");
            keys.focus(tab.page().getByLabel("Show figures in money")).press("Space");
            Download slides = tab.page()
                    .waitForDownload(
                            () -> keys.focus(button(tab, "Make slides")).press("Enter"));
            assertThat(slides.suggestedFilename()).startsWith("board-pack-").endsWith(".pptx");
            assertThat(bars(slides)).containsExactly(item.title());
            assertThat(tab.page().getByRole(AriaRole.DIALOG)).hasCount(0);

            keys.focus(button(tab, "Board pack")).press("Enter");
            Download paper = tab.page()
                    .waitForDownload(() -> keys.focus(button(tab, "Make PDF")).press("Enter"));
            assertThat(text(paper)).contains("Boardpack", "AgreedinMarch");
        }
    }

    private Plan.Item promoted(String title) {
        Plan.Item item = plan.complete(title);
        PromotedItem.of(
                item.id(),
                plan.leader(),
                Member.with("MISUSE_REVIEWER"),
                Member.with("MISUSE_REVIEWER"),
                Member.with("STAKEHOLDER"));
        return item;
    }

    private static Download takes(Tab tab, Keys keys, String format, String look) {
        keys.focus(button(tab, "Export the portfolio roadmap")).press("Enter");
        assertThat(button(tab, format)).isVisible();
        tab.isAccessible(look);
        Download download =
                tab.page().waitForDownload(() -> keys.focus(button(tab, format)).press("Enter"));
        assertThat(tab.page().getByText(format + " downloaded")).isVisible();
        return download;
    }

    private static List<String> bars(Download file) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(opened(file))) {
            return show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFGroupShape.class::isInstance)
                    .map(bar -> ((XSLFTextShape)
                                    ((XSLFGroupShape) bar).getShapes().get(0))
                            .getText()
                            // The title where it goes on in a second line.
                            .replace('\u000b', ' ')
                            .replace('\n', ' '))
                    .toList();
        }
    }

    private static String text(Download file) throws IOException {
        try (PDDocument document = Loader.loadPDF(opened(file).readAllBytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static InputStream opened(Download file) {
        try {
            return Files.newInputStream(file.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Locator button(Tab tab, String words) {
        return tab.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first();
    }
}
