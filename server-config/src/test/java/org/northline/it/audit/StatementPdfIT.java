package org.northline.it.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.it.Member;
import org.northline.it.PromotedItem;
import org.northline.it.Reviews;

/** The statement as it goes on paper, read back page by page. */
class StatementPdfIT {
    private static final Member LEADER = Member.with("PRODUCT_LEADER");
    private static final Member REVIEWER = Member.with("MISUSE_REVIEWER");
    private static final Member STAKEHOLDER = Member.with("STAKEHOLDER");

    @Test
    @DisplayName(
            "I-52 each page of the downloaded statement names every signature, and the attached bytes are those that were signed")
    void statementIsPrintedWithItsSignatures() throws Exception {
        PromotedItem item = PromotedItem.by(LEADER, Member.with("MISUSE_REVIEWER"), REVIEWER, STAKEHOLDER);

        Response download =
                LEADER.asks().accept("*/*").get("/api/v1/misuse-reviews/{review}/statement.pdf", item.review());

        assertThat(download.statusCode()).isEqualTo(200);
        assertThat(download.contentType()).isEqualTo("application/pdf");
        try (PDDocument document = Loader.loadPDF(download.asByteArray())) {
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                assertThat(page(document, page))
                        .contains(
                                name(REVIEWER) + " signed as MISUSE_REVIEWER, meaning APPROVE, at 20",
                                name(STAKEHOLDER) + " signed as STAKEHOLDER, meaning APPROVE, at 20",
                                " UTC",
                                "SHA-256 " + item.statementHash(),
                                "Page " + page + " of " + pages);
            }
            byte[] signed = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("statement.txt")
                    .getEmbeddedFile()
                    .toByteArray();
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(signed)))
                    .isEqualTo(item.statementHash());
        }
    }

    @Test
    void reviewThatIsNotSealedHasNothingToPrint() {
        Member lead = Member.with("MISUSE_REVIEWER");
        String review = Reviews.start(lead, PromotedItem.newItem(LEADER));

        assertThat(lead.asks()
                        .accept("*/*")
                        .get("/api/v1/misuse-reviews/{review}/statement.pdf", review)
                        .statusCode())
                .isEqualTo(404);
    }

    private static String name(Member member) {
        return member.asks().get("/api/v1/session").path("person.name");
    }

    private static String page(PDDocument document, int number) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }
}
