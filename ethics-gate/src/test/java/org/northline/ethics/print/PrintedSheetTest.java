package org.northline.ethics.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.northline.ethics.print.PrintedStatement.PrintedSignature;

/** How a printed statement lies on its pages, and what it tells programs about itself. */
class PrintedSheetTest {
    private static final String LONG =
            "  | " + "who find it worth their while ".repeat(9).strip();
    private static final String TEXT = "ANSWERS\n" + ("FM-01 Who pays?\n" + LONG + "\n").repeat(22);
    private static final float MARGIN = 48;
    private static final float TOLERANCE = 0.6f;

    private final PDDocument document;
    private final List<List<Line>> pages = new ArrayList<>();

    PrintedSheetTest() throws IOException {
        List<PrintedSignature> one =
                List.of(new PrintedSignature("Ada Byron", "STAKEHOLDER", "APPROVE", "2026-11-21T10:00:00.123456Z", ""));
        document = Loader.loadPDF(new StatementPdf().of(new PrintedStatement("RM-2027-001", TEXT, "ab12", one)));
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            pages.add(lines(page));
        }
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void viewerShowsTheTitle() {
        assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Statement on RM-2027-001");
        assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                .isTrue();
    }

    @Test
    void attachmentSaysWhatItIs() throws IOException {
        PDComplexFileSpecification attached = document.getDocumentCatalog()
                .getNames()
                .getEmbeddedFiles()
                .getNames()
                .get("statement.txt");

        assertThat(attached.getFile()).isEqualTo("statement.txt");
        assertThat(attached.getFileUnicode()).isEqualTo("statement.txt");
        assertThat(attached.getFileDescription()).contains("byte for byte");
        assertThat(attached.getEmbeddedFile().getSubtype()).isEqualTo("text/plain");
        assertThat(attached.getEmbeddedFile().getSize()).isEqualTo(TEXT.getBytes(UTF_8).length);
    }

    @Test
    void statementThatWasSignedSaysSoAndNamesItsHash() {
        assertThat(elements())
                .extracting(PDStructureElement::getActualText)
                .doesNotContain("Nobody has signed this statement.")
                .contains("SHA-256 ab12 of the bytes that are attached as statement.txt");
    }

    @Test
    void firstLineBeginsAtTheMarginOfEachPage() {
        float top = document.getPage(0).getMediaBox().getHeight() - MARGIN;

        assertThat(pages.get(0).get(0).y()).isCloseTo(top - 15 * 1.4f, within(TOLERANCE));
        assertThat(pages.get(1).get(0).y()).isCloseTo(top - 8.5f * 1.4f, within(2f));
    }

    @Test
    void textFillsAPageDownToItsFoot() {
        List<Line> first = pages.get(0);
        int foot = IntStream.range(2, first.size())
                .filter(i -> first.get(i).size() < 8)
                .findFirst()
                .orElseThrow();

        assertThat(first.get(foot - 1).y() - first.get(foot).y()).isBetween(12f, 12f + 2 * 8.5f * 1.4f + 9.5f);
    }

    @Test
    void linesOfAParagraphHaveOneDistance() {
        List<Line> written = pages.get(0).stream()
                .filter(line -> line.text().startsWith("|") || line.text().contains("worth"))
                .toList();

        assertThat(written.get(0).y() - written.get(1).y()).isCloseTo(8.5f * 1.4f, within(TOLERANCE));
    }

    @Test
    void spaceStandsAboveAHeading() {
        List<Line> first = pages.get(0);

        assertThat(first.get(1).text()).startsWith("Signatures");
        assertThat(first.get(0).y() - first.get(1).y()).isCloseTo(12 + 11 * 1.4f, within(TOLERANCE));
    }

    @Test
    void whatPeopleWroteIsIndentedAndItsLaterLinesMore() {
        List<Line> written = pages.get(0).stream()
                .filter(line -> line.text().startsWith("|") || line.text().contains("worth"))
                .toList();

        assertThat(written.get(0).x()).isCloseTo(MARGIN + 12, within(TOLERANCE));
        assertThat(written.get(1).x()).isCloseTo(MARGIN + 24, within(TOLERANCE));
    }

    @Test
    void nothingRunsOverTheRightMargin() {
        float right = document.getPage(0).getMediaBox().getWidth() - MARGIN;

        assertThat(pages)
                .allSatisfy(lines -> assertThat(lines)
                        .allSatisfy(line -> assertThat(line.end()).isLessThanOrEqualTo(right + TOLERANCE)));
        assertThat(pages.get(0)).anyMatch(line -> line.end() > right - 90);
    }

    @Test
    void everyMarkOnAPageLeadsToItsElement() throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        COSArray numbers = root.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);

        assertThat(root.getParentTreeNextKey()).isEqualTo(document.getNumberOfPages());
        assertThat(numbers.size()).isEqualTo(2 * document.getNumberOfPages());
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            COSArray marks = (COSArray) numbers.getObject(2 * i + 1);
            assertThat(numbers.getInt(2 * i)).isEqualTo(i);
            assertThat(document.getPage(i).getStructParents()).isEqualTo(i);
            assertThat(marked(document.getPage(i)))
                    .extracting(PDMarkedContent::getMCID)
                    .containsExactlyElementsOf(
                            IntStream.range(0, marks.size()).boxed().toList());
        }
    }

    @Test
    void elementKnowsWhereItsContentStands() {
        PDPage first = document.getPage(0);
        PDStructureElement title = elements().get(0);
        PDStructureElement next = elements().get(1);

        assertThat(title.getPage()).isEqualTo(first);
        assertThat(reference(title).getPage()).isEqualTo(first);
        assertThat(reference(title).getMCID()).isZero();
        assertThat(reference(next).getMCID()).isEqualTo(1);
    }

    private static PDMarkedContentReference reference(PDStructureElement element) {
        return (PDMarkedContentReference) element.getKids().get(0);
    }

    private List<PDStructureElement> elements() {
        PDStructureNode whole = (PDStructureNode)
                document.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
        return whole.getKids().stream().map(PDStructureElement.class::cast).toList();
    }

    /** Without the foot, which is no part of what is read out. */
    private static List<PDMarkedContent> marked(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        return extractor.getMarkedContents().stream()
                .filter(content -> !"Artifact".equals(content.getTag()))
                .peek(content -> assertThat(content.getProperties()).isInstanceOf(COSDictionary.class))
                .toList();
    }

    /** The lines of a page from its top to its bottom. */
    private List<Line> lines(int page) throws IOException {
        List<Line> lines = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                TextPosition first = positions.get(0);
                TextPosition last = positions.get(positions.size() - 1);
                lines.add(new Line(
                        text,
                        first.getXDirAdj(),
                        last.getXDirAdj() + last.getWidthDirAdj(),
                        first.getPageHeight() - first.getYDirAdj(),
                        first.getFontSizeInPt()));
            }
        };
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return lines;
    }

    /** Lengths are in points; y grows upwards. */
    private record Line(String text, float x, float end, float y, float size) {}
}
