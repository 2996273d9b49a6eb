package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a board is given, opened and compared with what the screens get. */
class BoardPackIT {
    private static final Path PICTURES = Path.of("target/screens");

    private static final Member leader = Member.elsewhere();
    private static Member holder;
    private static String cycle;
    private static String moved;
    private static String waiting;
    private static String baseline;

    @BeforeAll
    static void plan() {
        cycle = leader.startsCycle();
        String option = Strategies.chosen(leader, cycle);
        String refused = Strategies.options(leader, cycle).get(3);
        leader.asks()
                .header(
                        "If-Match",
                        leader.asks()
                                .get("/api/v1/strategy-options/{id}", refused)
                                .header("ETag"))
                .body(Map.of("stance", "NOT_NOW", "reason", "We have nobody there."))
                .put("/api/v1/strategy-options/{id}/stance", refused)
                .then()
                .statusCode(200);
        String theme =
                leader.makes("/planning-cycles/" + cycle + "/themes", Map.of("name", "Calm yards", "optionId", option));
        outcome(theme);
        vision();
        String product = leader.addsProduct();
        Member lead = leader.adds("MISUSE_REVIEWER");
        Member reviewer = leader.adds("MISUSE_REVIEWER");
        moved = item(product, theme, "Wait board");
        PromotedItem.of(moved, leader, lead, reviewer, leader.adds("STAKEHOLDER"));
        waiting = item(product, theme, "Still at the gate");
        Reviews.start(lead, waiting);
        holder = leader.adds("MISUSE_REVIEWER");
        holder.asks()
                .body(Map.of("reason", "The depot has doubts"))
                .post("/api/v1/roadmap-items/{item}/holds", waiting)
                .then()
                .statusCode(201);
        baseline = leader.makes("/planning-cycles/" + cycle + "/baselines", Map.of("name", "As agreed in March"));
        moves();
        leader.makes(
                "/planning-cycles/" + cycle + "/change-reasons",
                Map.of("itemIds", List.of(moved), "code", "CUSTOMER", "sentence", "Two depots asked."));
    }

    @Test
    void slidesSayWhatTheScreensSayAndHoldNoPictures() throws IOException {
        try (XMLSlideShow show = slides("?since=" + baseline + "&names=true&money=true")) {
            List<String> titles =
                    show.getSlides().stream().map(XSLFSlide::getTitle).toList();
            assertThat(titles.get(0)).startsWith("Board pack");
            assertThat(titles)
                    .contains(
                            "What we chose",
                            "What we do not do",
                            "Themes and objectives",
                            "Allocation by theme",
                            "Metrics",
                            "Gate status",
                            "Waits at the gate",
                            "Changes since As agreed in March")
                    .anyMatch(title -> title.startsWith("Portfolio roadmap"));
            assertThat(show.getSlides())
                    .allSatisfy(slide ->
                            assertThat(slide.getShapes()).noneMatch(shape -> shape instanceof XSLFPictureShape));
            JsonPath options = read("/strategy-options");
            assertThat(Slides.rows(show, "What we chose"))
                    .containsExactly(List.of(options.getString("[0].strategy.name"), "Pursue", "It pays best."));
            assertThat(Slides.rows(show, "What we do not do"))
                    .containsExactly(
                            List.of(options.getString("[3].strategy.name"), "Not now", "We have nobody there."));
            assertThat(Slides.rows(show, "Gate status"))
                    .containsExactlyInAnyOrder(List.of("Cleared", "1"), List.of("In review", "1"));
            JsonPath allocation = read("/allocation");
            assertThat(Slides.rows(show, "Allocation by theme").get(0))
                    .startsWith("Calm yards", allocation.getString("themes[0].planned.items"));
        }
    }

    @Test
    void outcomesAndChangesAreThoseOfTheApi() throws IOException {
        try (XMLSlideShow show = slides("?since=" + baseline + "&names=true&money=true")) {
            JsonPath objective = read("/objectives");
            assertThat(Slides.rows(show, "Themes and objectives"))
                    .containsExactly(List.of(
                            "Calm yards",
                            objective.getString("items[0].title"),
                            objective.getString("items[0].keyResults[0].title"),
                            "29 to 7 minutes",
                            "18",
                            "50 %",
                            "On track"));
            assertThat(Slides.rows(show, "Metrics"))
                    .containsExactlyInAnyOrder(
                            List.of("Company", "Waits", "h", "5", "7.5", "3"),
                            List.of("Company", "Revenue", "k EUR", "900", "not known", "1000"),
                            List.of("Company", "Recurring revenue", "EUR", "9001", "not known", "10002"));
            JsonPath gate = leader.asks()
                    .get("/api/v1/roadmap-items/{item}/gate", waiting)
                    .jsonPath();
            assertThat(Slides.rows(show, "Waits at the gate").get(0).get(4).replace('\n', ' '))
                    .contains(gate.getString("reasons[0].title"))
                    .contains(holder.name() + " holds the item");
            JsonPath comparison = read("/comparison?before=" + baseline);
            assertThat(comparison.getInt("counts.moved")).isEqualTo(1);
            List<String> change =
                    Slides.rows(show, "Changes since As agreed in March").get(0);
            assertThat(change.get(2).replaceAll("\\s+", " "))
                    .matches("Moved: was Feb \u2013 Mar (\\d{4}), now 15 Feb \u2013 31 Mar \\1.*");
            assertThat(change.get(3).replace('\n', ' ')).contains("Customer: Two depots asked.", leader.name());
        }
    }

    @Test
    void whatReadersMayNotKnowIsInNoFile() throws IOException {
        try (XMLSlideShow show = slides("?since=" + baseline)) {
            String text = Slides.text(show);
            assertThat(text).contains("not shown").doesNotContain("900", "1000", leader.name());
            assertThat(text)
                    .contains("Two depots asked.", "The item is on hold")
                    .doesNotContain(holder.name());
        }
        assertThat(paper("?since=" + baseline))
                .doesNotContain("900", leader.name().replace(" ", ""));
        assertThat(paper("?since=" + baseline + "&money=true")).contains("900");
    }

    @Test
    void withoutABaselineNothingIsSaidOfChanges() throws IOException {
        assertThat(paper("")).contains("Boardpack").doesNotContain("Changessince");
        assertThat(leader.asks().get(address("svg", "")).statusCode()).isEqualTo(404);
        assertThat(leader.asks().get(address("pdf", "?since=" + cycle)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void paperHasThePagesOfTheSlides() throws IOException {
        try (PDDocument document = Loader.loadPDF(file("pdf", "?since=" + baseline + "&names=true&money=true"));
                XMLSlideShow show = slides("?since=" + baseline + "&names=true&money=true")) {
            assertThat(document.getNumberOfPages()).isEqualTo(show.getSlides().size());
            PDFRenderer renderer = new PDFRenderer(document);
            Files.createDirectories(PICTURES);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, 96);
                ImageIO.write(
                        picture,
                        "png",
                        PICTURES.resolve("board-pack-" + (page + 1) + ".png").toFile());
            }
        }
    }

    private static void outcome(String theme) {
        String objective = leader.makes(
                "/planning-cycles/" + cycle + "/objectives",
                Map.of("themeId", theme, "title", "Nobody waits", "ownerId", leader.id(), "commitment", "COMMITTED"));
        String keyResult = leader.makes(
                "/objectives/" + objective + "/key-results",
                Map.of(
                        "title", "Minutes waited",
                        "unit", "minutes",
                        "direction", "DECREASE",
                        "baseline", 29,
                        "target", 7,
                        "kind", "LEADING",
                        "ownerId", leader.id()));
        leader.makes(
                "/key-results/" + keyResult + "/check-ins",
                Map.of("checkedOn", "2026-01-01", "value", 18, "confidence", "ON_TRACK"));
    }

    private static void vision() {
        Map<String, Object> waits = Map.of(
                "kind",
                "NORTH_STAR",
                "name",
                "Waits",
                "unit",
                "h",
                "definition",
                "Hours",
                "lastTarget",
                5,
                "lastResult",
                7.5,
                "target",
                3);
        Map<String, Object> revenue = Map.of(
                "kind",
                "INPUT",
                "name",
                "Revenue",
                "unit",
                "k EUR",
                "definition",
                "A year",
                "lastTarget",
                900,
                "target",
                1000);
        // In the currency of the plan, as the suggested metrics are.
        Map<String, Object> recurring = new HashMap<>(revenue);
        recurring.putAll(Map.of("name", "Recurring revenue", "unit", "currency", "lastTarget", 9001, "target", 10002));
        leader.makes(
                "/planning-cycles/" + cycle + "/visions",
                Map.of(
                        "level",
                        "COMPANY",
                        "statement",
                        "Nobody waits.",
                        "horizonYears",
                        3,
                        "metrics",
                        List.of(waits, revenue, recurring)));
    }

    private static String item(String product, String theme, String title) {
        Map<String, Object> input = Items.complete(cycle, product, title);
        input.put("themeId", theme);
        int year = leader.asks().get("/api/v1/planning-cycles/{id}", cycle).path("year");
        input.put("startsOn", year + "-02-01");
        input.put("endsOn", year + "-03-31");
        return leader.makes("/roadmap-items", input);
    }

    private static void moves() {
        String path = "/api/v1/roadmap-items/" + moved;
        JsonPath seen = leader.asks().get(path).jsonPath();
        Map<String, Object> input =
                new HashMap<>(Items.complete(cycle, seen.getString("product.id"), seen.getString("title")));
        input.replaceAll((field, value) -> seen.get(field) == null ? value : seen.get(field));
        input.put("themeId", seen.getString("theme.id"));
        input.put("startsOn", seen.getString("startsOn").substring(0, 4) + "-02-15");
        input.put("endsOn", seen.getString("endsOn"));
        leader.asks()
                .header("If-Match", leader.asks().get(path).header("ETag"))
                .body(input)
                .put(path)
                .then()
                .statusCode(200);
    }

    private static XMLSlideShow slides(String query) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(file("pptx", query)));
    }

    private static String paper(String query) throws IOException {
        try (PDDocument document = Loader.loadPDF(file("pdf", query))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static byte[] file(String format, String query) {
        return leader.asks()
                .get(address(format, query))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String address(String format, String query) {
        return "/api/v1/planning-cycles/" + cycle + "/board-pack/exports/" + format + query;
    }

    private static JsonPath read(String path) {
        return leader.reads("/planning-cycles/" + cycle + path);
    }
}
