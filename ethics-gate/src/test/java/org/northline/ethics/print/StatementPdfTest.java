package org.northline.ethics.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.northline.ethics.print.PrintedStatement.PrintedSignature;

/** What is printed is read back from the file. */
class StatementPdfTest {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final List<PrintedSignature> TWO = List.of(
            signature("Ada Byron", "MISUSE_REVIEWER"),
            new PrintedSignature(
                    "\u0141ukasz \u017b\u00f3\u0142\u0107",
                    "STAKEHOLDER",
                    "APPROVE",
                    "2026-11-22T08:30:59.000001Z",
                    "2026-11-23T09:00:00.000000Z"));

    private final StatementPdf pdf = new StatementPdf();

    @Test
    @DisplayName("I-52 every page of a printed statement names every signature, the hash and its own number")
    void everyPageSaysWhoSignedWhat() throws Exception {
        try (PDDocument document = printed(text(120), TWO)) {
            int pages = document.getNumberOfPages();

            assertThat(pages).isGreaterThan(3);
            for (int page = 1; page <= pages; page++) {
                assertThat(textOf(document, page))
                        .as("page %d", page)
                        .contains(
                                "Ada Byron signed as MISUSE_REVIEWER, meaning APPROVE, at 2026-11-21 10:00:00 UTC",
                                "\u0141ukasz \u017b\u00f3\u0142\u0107 signed as STAKEHOLDER, meaning APPROVE, at 2026-11-22 08:30:59 UTC;"
                                        + " taken back at 2026-11-23 09:00:00 UTC",
                                "SHA-256 " + HASH,
                                "Page " + page + " of " + pages);
            }
        }
    }

    @Test
    @DisplayName("I-52 a printed statement says what was signed, and carries the signed bytes")
    void wholeTextIsThereAndItsBytesAreAttached() throws Exception {
        String text = text(40) + "  | " + "an_endless_word".repeat(60) + "\n";

        try (PDDocument document = printed(text, TWO)) {
            StringBuilder read = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                read.append(bodyOf(textOf(document, page)));
            }
            assertThat(withoutSpace(read.toString())).endsWith(withoutSpace(text));
            assertThat(document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames()
                            .get("statement.txt")
                            .getEmbeddedFile()
                            .toByteArray())
                    .isEqualTo(text.getBytes(UTF_8));
        }
    }

    @Test
    void sameStatementGivesTheSameBytes() {
        PrintedStatement statement = new PrintedStatement("RM-2027-001", text(5), HASH, TWO);

        assertThat(pdf.of(statement)).isEqualTo(pdf.of(statement));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ng\u00f4 B\u1ea3o Ch\u00e2u",
                "\u0393\u03b9\u03ce\u03c1\u03b3\u03bf\u03c2",
                "\u0418\u0432\u0430\u043d",
                "\u9673\u5927\u6587",
                "\u305f\u306a\u304b \u592a\u90ce",
                "\uae40\ucca0\uc218",
                "\u05e9\u05dc\u05d5\u05dd \u05db\u05d4\u05df",
                "\u0645\u062d\u0645\u062f"
            })
    void nameIsPrintedInItsOwnScript(String name) throws Exception {
        try (PDDocument document = printed(text(1), List.of(signature(name, "STAKEHOLDER")))) {
            assertThat(withoutSpace(textOf(document, 1))).contains(withoutSpace(name));
            for (PDFont font : fontsOf(document.getPage(0))) {
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void characterThatNoFontDrawsIsWrittenOutAndStillRead() throws Exception {
        String name = "\ud808\udc00 Gudea";

        try (PDDocument document = printed(text(1), List.of(signature(name, "STAKEHOLDER")))) {
            assertThat(textOf(document, 1)).contains("\\u{12000} Gudea signed as STAKEHOLDER");
            assertThat(elements(document))
                    .anyMatch(element -> element.getActualText().startsWith(name + " signed as STAKEHOLDER"));
        }
    }

    @Test
    void everythingButTheFootIsTaggedInTheOrderOfReading() throws Exception {
        try (PDDocument document = printed(text(60), TWO)) {
            List<PDStructureElement> elements = elements(document);

            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(elements.get(0).getStructureType()).isEqualTo("H1");
            assertThat(elements)
                    .extracting(PDStructureElement::getActualText)
                    .containsSubsequence(
                            "Statement on RM-2027-001",
                            "Signatures",
                            "Ada Byron signed as MISUSE_REVIEWER, meaning APPROVE, at 2026-11-21 10:00:00 UTC",
                            "What was signed",
                            "ANSWERS",
                            "WHO MUST SIGN");
            assertThat(elements).allMatch(element -> !element.getKids().isEmpty());
        }
    }

    @Test
    void partsOfTheStatementAreHeadingsAndTheStateOfAnAnswerIsNone() throws Exception {
        try (PDDocument document = printed("ITEM RM-2027-001 of depots\n" + text(3), TWO)) {
            assertThat(elements(document))
                    .filteredOn(element -> element.getStructureType().equals("H3"))
                    .extracting(PDStructureElement::getActualText)
                    .containsExactly("ITEM RM-2027-001 of depots", "ANSWERS", "WHO MUST SIGN");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, Nobody has signed this statement.", "250, Signer 249 signed as STAKEHOLDER"})
    void anyNumberOfSignaturesFitsOnEveryPage(int number, String last) throws Exception {
        List<PrintedSignature> signatures = IntStream.range(0, number)
                .mapToObj(i -> signature("Signer " + i, "STAKEHOLDER"))
                .toList();

        try (PDDocument document = printed(text(30), signatures)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(textOf(document, page)).contains(last);
            }
        }
    }

    private PDDocument printed(String text, List<PrintedSignature> signatures) throws IOException {
        return Loader.loadPDF(pdf.of(new PrintedStatement("RM-2027-001", text, HASH, signatures)));
    }

    private static PrintedSignature signature(String name, String capacity) {
        return new PrintedSignature(name, capacity, "APPROVE", "2026-11-21T10:00:00.123456Z", "");
    }

    private static String text(int questions) {
        StringBuilder text = new StringBuilder("NORTHLINE STATEMENT stmt/v1\nOrganisation 1\n\nANSWERS\n");
        for (int i = 0; i < questions; i++) {
            text.append("FM-")
                    .append(i)
                    .append(
                            " Who pays \u2014 and for what \u201cexactly\u201d?\nANSWERED\n  | The offices of the depots, ")
                    .append("who find it worth its while, ".repeat(i % 9))
                    .append("pay.\n");
        }
        return text + "\nWHO MUST SIGN\n2 people, at least 1 MISUSE_REVIEWER, at least 1 STAKEHOLDER\n";
    }

    private static String textOf(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** Above the foot, which begins with the first signature; on the first page the signatures stand above the text, too. */
    private static String bodyOf(String page) {
        return page.substring(0, page.lastIndexOf("Ada Byron signed"));
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<PDFont> fontsOf(PDPage page) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (var name : page.getResources().getFontNames()) {
            fonts.add(page.getResources().getFont(name));
        }
        assertThat(fonts).isNotEmpty();
        return fonts;
    }

    private static List<PDStructureElement> elements(PDDocument document) {
        PDStructureNode whole = (PDStructureNode)
                document.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
        return whole.getKids().stream().map(PDStructureElement.class::cast).toList();
    }
}
