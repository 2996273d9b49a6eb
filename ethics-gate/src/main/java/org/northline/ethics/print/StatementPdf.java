package org.northline.ethics.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.northline.ethics.print.Sheet.Look;
import org.northline.planning.shared.OnePerServer;

/**
 * Prints a statement as a tagged PDF: every page carries every signature, the hash and its own number, and the very bytes that were signed are
 * attached. The same statement and signatures give the same bytes.
 */
@OnePerServer
public class StatementPdf {
    private static final Look TITLE = new Look(15, 0, 0, 0);
    private static final Look HEADING = new Look(11, 12, 0, 0);
    private static final Look PLAIN = new Look(8.5f, 1, 0, 12);
    private static final Look WRITTEN = new Look(8.5f, 0, 12, 12);

    public byte[] of(PrintedStatement statement) {
        try (PDDocument document = new PDDocument()) {
            // The document's id, which is otherwise made of the time.
            document.setDocumentId(0L);
            write(statement, document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(PrintedStatement statement, PDDocument document) throws IOException {
        PrintFonts fonts = new PrintFonts(document);
        Tags tags = new Tags(document);
        Foot foot = new Foot(statement, fonts);
        String title = "Statement on " + statement.itemNumber();
        document.getDocumentInformation().setTitle(title);
        try (Sheet sheet = new Sheet(document, fonts, tags, foot.height())) {
            sheet.paragraph("H1", title, TITLE);
            sheet.paragraph("H2", "Signatures", HEADING);
            if (statement.signatures().isEmpty()) {
                sheet.paragraph("P", "Nobody has signed this statement.", PLAIN);
            }
            for (PrintedStatement.PrintedSignature signature : statement.signatures()) {
                sheet.paragraph("P", signature.sentence(), PLAIN);
            }
            sheet.paragraph("H2", "What was signed", HEADING);
            sheet.paragraph(
                    "P", "SHA-256 " + statement.hash() + " of the bytes that are attached as statement.txt", PLAIN);
            for (String line : statement.text().lines().toList()) {
                writeLine(sheet, line);
            }
        }
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            foot.writeOn(document, document.getPage(i), i + 1, pages);
        }
        tags.end();
        attach(document, statement.text().getBytes(UTF_8));
    }

    /** What people wrote begins with a bar, and headings are in capitals, which the word is as well that says that a question was answered. */
    private static void writeLine(Sheet sheet, String line) throws IOException {
        if (line.startsWith("  | ")) {
            sheet.paragraph("P", line.strip(), WRITTEN);
        } else if (line.matches("(?!ANSWERED$)[A-Z][A-Z ]+|ITEM .*")) {
            sheet.paragraph("H3", line, HEADING);
        } else if (!line.isEmpty()) {
            sheet.paragraph("P", line, PLAIN);
        }
    }

    private static void attach(PDDocument document, byte[] text) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(text));
        file.setSubtype("text/plain");
        file.setSize(text.length);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile("statement.txt");
        specification.setFileUnicode("statement.txt");
        specification.setFileDescription("The statement, byte for byte as it was signed");
        specification.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("statement.txt", specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }
}
