package org.northline.ethics.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** The foot of every page: who signed, the hash of the statement, and which page of how many this is. */
final class Foot {
    private static final float SIZE = 7;
    private static final float LEADING = 9.5f;

    private final PrintFonts fonts;
    private final List<String> lines = new ArrayList<>();

    Foot(PrintedStatement statement, PrintFonts fonts) {
        this.fonts = fonts;
        Lines breaker = new Lines(fonts);
        if (statement.signatures().isEmpty()) {
            lines.add("Nobody has signed this statement.");
        }
        statement
                .signatures()
                .forEach(signature -> lines.addAll(breaker.broken(signature.sentence(), SIZE, Sheet.WIDTH)));
        lines.add("Statement, SHA-256 " + statement.hash());
    }

    /** In points, with the page's number. */
    float height() {
        return (lines.size() + 1) * LEADING;
    }

    void writeOn(PDDocument document, PDPage page, int number, int pages) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            float y = Sheet.MARGIN + height() - LEADING;
            content.moveTo(Sheet.MARGIN, y + LEADING);
            content.lineTo(Sheet.MARGIN + Sheet.WIDTH, y + LEADING);
            content.setLineWidth(0.5f);
            content.stroke();
            for (String line : lines) {
                Sheet.draw(content, fonts, line, SIZE, Sheet.MARGIN, y);
                y -= LEADING;
            }
            Sheet.draw(content, fonts, "Page " + number + " of " + pages, SIZE, Sheet.MARGIN, y);
            content.endMarkedContent();
        }
    }
}
