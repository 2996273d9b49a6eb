package org.northline.web.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.northline.web.portfolio.PortfolioRoadmapView.EntryRow;
import org.northline.web.portfolio.PortfolioRoadmapView.Lane;
import org.northline.web.rest.Json;
import org.w3c.dom.Document;

/** Every kind of file, opened again by what people open it with. */
class RoadmapFilesTest {
    private final RoadmapFiles files = new RoadmapFiles();
    private final RoadmapSheet sheet = Sheets.of(40, LanesBy.PRODUCT);

    @Test
    void slidesHaveAShapeWithTextForEachBarInTheOrderOfItsDates() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(files.of(sheet, ExportFormat.PPTX)))) {
            List<XSLFGroupShape> bars = show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFGroupShape.class::isInstance)
                    .map(XSLFGroupShape.class::cast)
                    .toList();

            assertThat(bars)
                    .extracting(XSLFGroupShape::getShapeName)
                    .containsExactlyInAnyOrderElementsOf(sheet.roadmap().entries().stream()
                            .filter(RoadmapSheet::isDated)
                            .map(EntryRow::number)
                            .toList());
            assertThat(bars)
                    .allSatisfy(
                            bar -> assertThat(((XSLFTextShape) bar.getShapes().get(0)).getText())
                                    .isNotBlank());
            assertThat(show.getSlides().get(0).getTitle()).isEqualTo("Portfolio roadmap 2027");
            assertThat(show.getPageSize().getWidth() / show.getPageSize().getHeight())
                    .isEqualTo(16.0 / 9);
            assertThat(show.getSlides()).allSatisfy(slide -> {
                assertThat(slide.getShapes()).noneMatch(XSLFPictureShape.class::isInstance);
                assertThat(slide.getTitle()).isNotBlank();
            });
        }
    }

    @Test
    void paperHasEveryTitleAsText() throws IOException {
        byte[] file = files.of(sheet, ExportFormat.PDF);

        try (PDDocument document = Loader.loadPDF(file)) {
            String text = squeezed(new PDFTextStripper().getText(document));
            assertThat(sheet.roadmap().entries())
                    .allSatisfy(entry -> assertThat(text).contains(entry.number()));
            assertThat(text).contains(squeezed("<script>alert(1)</script> & \"quotes\""));
            assertThat(text).contains(squeezed("Portfolio roadmap 2027"), squeezed("Plan of the depots"));
            assertThat(document.getPages())
                    .allSatisfy(page -> assertThat(page.getMediaBox().getWidth())
                            .isGreaterThan(page.getMediaBox().getHeight()));
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void pictureOfLinesIsXmlInWhichTextIsText() throws Exception {
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(files.of(sheet, ExportFormat.SVG)));

        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("g").getLength()).isEqualTo((int)
                sheet.roadmap().entries().stream().filter(RoadmapSheet::isDated).count());
        assertThat(svg.getDocumentElement().getTextContent()).contains("<script>alert(1)</script>", "\ud83d\ude80");
    }

    @Test
    void pictureOfDotsShowsWhatTheLinesShow() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(files.of(sheet, ExportFormat.PNG)));

        assertThat(image.getWidth()).isEqualTo((int) Paper.SCROLL.width() * 2);
        assertThat(image.getHeight()).isGreaterThan(600);
        assertThat(coloured(image, Palette.rgb(Palette.series(0)))).isGreaterThan(500);
        assertThat(coloured(image, Palette.rgb(Palette.TEXT))).isGreaterThan(500);
    }

    @Test
    void workbookHasDatesAndNumbersAndNoFormula() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(files.of(sheet, ExportFormat.XLSX)))) {
            var items = workbook.getSheet("Items");
            assertThat(items.getLastRowNum())
                    .isEqualTo(sheet.roadmap().entries().size());
            assertThat(items.getPaneInformation().isFreezePane()).isTrue();
            for (int number = 0; number < sheet.roadmap().entries().size(); number++) {
                EntryRow entry = sheet.roadmap().entries().get(number);
                Row row = items.getRow(number + 1);
                assertThat(row.getCell(1).getStringCellValue()).isEqualTo(entry.title());
                assertThat(day(row.getCell(7))).isEqualTo(entry.startsOn());
                assertThat(row.getCell(11).getNumericCellValue()).isEqualTo(2);
                row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            }
            assertThat(workbook.getSheet("Summary").getRow(5).getCell(1).getNumericCellValue())
                    .isEqualTo(40);
        }
    }

    @Test
    void tableMarksWhatWouldBeAFormula() {
        String table = new String(files.of(sheet, ExportFormat.CSV), UTF_8);

        assertThat(table).startsWith("\ufeffNumber,Title,Product");
        assertThat(table.lines()).hasSize(1 + sheet.roadmap().entries().size());
        assertThat(table)
                .contains("\"'=HYPERLINK(\"\"https://evil.example\"\")\"")
                .doesNotContain(",=");
    }

    @Test
    void everyFileSaysQuartersMonthsAndDaysAsTheyWereMeant() throws IOException {
        UUID product = UUID.randomUUID();
        List<EntryRow> rows = List.of(
                Sheets.entry(product, "By quarter", "2027-01-01", "2027-06-30"),
                Sheets.entry(product, "By month", "2027-02-01", "2027-04-30"),
                Sheets.entry(product, "By day", "2027-02-03", "2027-05-09"));
        RoadmapSheet meant = Sheets.sheet(rows, List.of(new Lane(product, "Departures")), List.of(), LanesBy.PRODUCT);
        List<String> words = List.of("Q1 \u2013 Q2 2027", "Feb \u2013 Apr 2027", "3 Feb \u2013 9 May 2027");

        assertThat(new String(files.of(meant, ExportFormat.CSV), UTF_8)).contains(words);
        assertThat(new String(files.of(meant, ExportFormat.SVG), UTF_8)).contains(words);
        try (PDDocument document = Loader.loadPDF(files.of(meant, ExportFormat.PDF))) {
            assertThat(squeezed(new PDFTextStripper().getText(document)))
                    .contains(words.stream().map(RoadmapFilesTest::squeezed).toList());
        }
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(files.of(meant, ExportFormat.PPTX)))) {
            assertThat(show.getSlides().get(0).getNotes().getPlaceholders())
                    .extracting(XSLFTextShape::getText)
                    .anySatisfy(notes -> assertThat(notes).contains(words));
        }
    }

    @Test
    void jsonIsWhatTheScreenGets() throws IOException {
        assertThat(files.of(sheet, ExportFormat.JSON)).isEqualTo(Json.mapper().writeValueAsBytes(sheet.roadmap()));
    }

    @Test
    void fiveHundredEntriesTakeSecondsInEveryFormat() {
        RoadmapSheet large = Sheets.of(500, LanesBy.THEME);
        for (ExportFormat format : ExportFormat.values()) {
            long start = System.nanoTime();
            byte[] file = files.of(large, format);

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as(format.word())
                    .isLessThan(Duration.ofSeconds(30));
            assertThat(file.length).as(format.word()).isBetween(10_000, 12_000_000);
        }
    }

    private static LocalDate day(Cell cell) {
        return cell == null
                ? null
                : DateUtil.getLocalDateTime(cell.getNumericCellValue()).toLocalDate();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private static long coloured(BufferedImage image, int rgb) {
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += (image.getRGB(x, y) & 0xffffff) == rgb ? 1 : 0;
            }
        }
        return count;
    }
}
