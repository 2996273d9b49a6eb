package org.northline.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

/** Every file of the portfolio roadmap, opened and compared with what the screen gets. */
class ExportIT {
    private static final String EMOJI = "\ud83d\ude80 Departures";
    private static final String ARABIC = "\u0644\u0648\u062d\u0629 wait board";
    private static final String MARKUP = "=1+1 <script>alert(1)</script> &";
    private static final String LONG = "A ".repeat(55) + "long tail";

    /** Whole quarters, days, whole months, and days again: in their order, as the bars are compared. */
    private static final List<String> STARTS = List.of("-01-01", "-03-15", "-05-01", "-07-15");

    private static final List<String> WORDS =
            List.of("Q1 \u2013 Q3 ", "15 Mar \u2013 30 Sep ", "May \u2013 Sep ", "15 Jul \u2013 30 Sep ");

    private static final Member leader = Member.with("PRODUCT_LEADER");
    private static String cycle;
    private static String waiting;
    private static JsonPath screen;

    @BeforeAll
    static void promote() {
        cycle = leader.startsCycle();
        String product = leader.addsProduct();
        Member lead = Member.with("MISUSE_REVIEWER");
        Member reviewer = Member.with("MISUSE_REVIEWER");
        Member stakeholder = Member.with("STAKEHOLDER");
        int year = leader.asks().get("/api/v1/planning-cycles/{id}", cycle).path("year");
        List<String> titles = List.of(EMOJI, ARABIC, MARKUP, LONG);
        for (int number = 0; number < titles.size(); number++) {
            String item = item(product, titles.get(number), year + STARTS.get(number), year + "-09-30");
            PromotedItem.of(item, leader, lead, reviewer, stakeholder);
        }
        PromotedItem.of(item(product, "Without dates", null, null), leader, lead, reviewer, stakeholder);
        waiting = item(product, "Still at the gate", null, null);
        Reviews.start(lead, waiting);
        screen = leader.asks()
                .get("/api/v1/portfolio-roadmap?limit=5000&cycle=" + cycle)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void slidesHaveTheBarsOfTheScreenInTheOrderOfTheirDates() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file("pptx")))) {
            List<XSLFGroupShape> bars = show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFGroupShape.class::isInstance)
                    .map(XSLFGroupShape.class::cast)
                    .sorted(comparing(bar -> bar.getAnchor().getX()))
                    .toList();

            assertThat(bars)
                    .extracting(XSLFGroupShape::getShapeName)
                    .containsExactlyElementsOf(screen.getList("entries.findAll { it.startsOn }.number"));
            assertThat(bars)
                    .extracting(bar -> ((XSLFTextShape) bar.getShapes().get(0)).getText())
                    .first()
                    .isEqualTo(EMOJI);
            assertThat(show.getSlides().get(0).getTitle())
                    .isEqualTo("Portfolio roadmap " + screen.getString("cycle.year"));
            assertThat(tables(show)).anySatisfy(text -> assertThat(text).contains("Without dates"));
            assertThat(tables(show)).anySatisfy(text -> assertThat(text).contains("Still at the gate", "In review"));
        }
    }

    @Test
    void paperHasTitlesNumbersAndDatesOfTheScreen() throws IOException {
        try (PDDocument document = Loader.loadPDF(file("pdf"))) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");

            assertThat(text).contains(screen.getList("entries.number", String.class));
            assertThat(text)
                    .contains(whens().map(words -> words.replace(" ", "")).toList());
            assertThat(text).contains(MARKUP.replace(" ", ""), LONG.replace(" ", ""), "Departures", "waitboard");
        }
    }

    @Test
    void workbookHasTheRowsOfTheScreen() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx")))) {
            XSSFSheet items = workbook.getSheet("Items");
            List<Map<String, Object>> entries = screen.getList("entries");
            assertThat(items.getLastRowNum()).isEqualTo(entries.size());
            for (int number = 0; number < entries.size(); number++) {
                Row row = items.getRow(number + 1);
                assertThat(row.getCell(0).getStringCellValue())
                        .isEqualTo(entries.get(number).get("number"));
                assertThat(row.getCell(1).getStringCellValue())
                        .isEqualTo(entries.get(number).get("title"));
                assertThat(
                                row.getCell(7) == null
                                        ? null
                                        : row.getCell(7)
                                                        .getLocalDateTimeCellValue()
                                                        .toLocalDate() + "")
                        .isEqualTo(entries.get(number).get("startsOn"));
                assertThat(row.getCell(6) == null ? null : row.getCell(6).getStringCellValue())
                        .isEqualTo(number < WORDS.size() ? whens().toList().get(number) : null);
                row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            }
        }
    }

    @Test
    void drawingNamesEveryBarAndRunsNothing() throws Exception {
        var svg =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file("svg")));
        NodeList bars = svg.getElementsByTagName("g");

        assertThat(bars.getLength()).isEqualTo(4);
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getDocumentElement().getTextContent())
                .contains(EMOJI, ARABIC, MARKUP, LONG)
                .contains(whens().toList());
    }

    @Test
    void pictureIsOneOfSeveralColours() throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file("png")));

        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x += 3) {
            for (int y = 0; y < picture.getHeight(); y += 3) {
                colours.add(picture.getRGB(x, y));
            }
        }

        assertThat(picture.getWidth()).isEqualTo(2560);
        assertThat(picture.getHeight()).isGreaterThan(400);
        assertThat(colours).hasSizeGreaterThan(10);
    }

    @Test
    void tableAndDataSayWhatTheScreenSays() {
        assertThat(new String(file("csv"), UTF_8))
                .contains("'=1+1 <script>alert(1)</script> &", EMOJI, ARABIC)
                .contains(whens().toList())
                .doesNotContain(",=1+1");
        assertThat(new JsonPath(new String(file("json"), UTF_8)).<Map<String, Object>>get())
                .isEqualTo(screen.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pptx", "pdf", "svg", "png", "xlsx", "csv", "json"})
    void nameOfTheFileTellsYearAndFormatAndNoOrganisation(String format) {
        Response answer = ask(format, "");

        assertThat(answer.header("Content-Disposition"))
                .matches("attachment; filename=\"portfolio-roadmap-\\d{4}-\\d{4}-\\d{2}-\\d{2}\\." + format + "\"");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void lanesAreThoseOfTheScreen() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(
                new ByteArrayInputStream(ask("pptx", "?lanes=theme").asByteArray()))) {
            XSLFSlide first = show.getSlides().get(0);
            assertThat(first.getShapes())
                    .filteredOn(XSLFTextShape.class::isInstance)
                    .extracting(shape -> ((XSLFTextShape) shape).getText())
                    .contains("Theme", "No theme");
        }
        ask("pptx", "?lanes=team", 422);
        ask("docx", "", 404);
    }

    private static Stream<String> whens() {
        return WORDS.stream().map(words -> words + screen.getString("cycle.year"));
    }

    private static List<String> tables(XMLSlideShow show) {
        return show.getSlides().stream()
                .flatMap(slide -> slide.getShapes().stream())
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .flatMap(table -> table.getRows().stream())
                .map(row -> row.getCells().stream()
                        .map(XSLFTextShape::getText)
                        .reduce("", (one, other) -> one + " | " + other))
                .toList();
    }

    private static byte[] file(String format) {
        return ask(format, "").asByteArray();
    }

    private static Response ask(String format, String query) {
        return ask(format, query, 200);
    }

    private static Response ask(String format, String query, int status) {
        return leader.asks()
                .accept("*/*")
                .get("/api/v1/planning-cycles/" + cycle + "/portfolio-roadmap/exports/" + format + query)
                .then()
                .statusCode(status)
                .extract()
                .response();
    }

    private static String item(String product, String title, String from, String to) {
        Map<String, Object> input = Items.complete(cycle, product, title);
        if (from != null) {
            input.put("startsOn", from);
            input.put("endsOn", to);
        }
        return leader.asks()
                .body(input)
                .post("/api/v1/roadmap-items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
