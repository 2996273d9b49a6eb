package org.northline.ethics.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs one below the other, on as many pages as they need, and leaves the foot of each page free. Lengths are in points. */
final class Sheet implements AutoCloseable {
    static final float MARGIN = 48;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LEAST_BODY = 240;
    private static final float LEADING = 1.4f;

    private final PDDocument document;
    private final PrintFonts fonts;
    private final Tags tags;
    private final Lines lines;
    private final float bottom;
    private final PDRectangle format;
    private @Nullable PDPageContentStream content;
    private @Nullable PDPage page;
    private float y;

    /** A foot that leaves too little of the page makes the page longer. */
    Sheet(PDDocument document, PrintFonts fonts, Tags tags, float foot) {
        this.document = document;
        this.fonts = fonts;
        this.tags = tags;
        this.lines = new Lines(fonts);
        this.bottom = MARGIN + foot + 12;
        this.format = new PDRectangle(
                PDRectangle.A4.getWidth(), Math.max(PDRectangle.A4.getHeight(), bottom + LEAST_BODY + MARGIN));
    }

    /** The space is the one above it. */
    void paragraph(String type, String text, Look look) throws IOException {
        PDStructureElement element = tags.element(type, text);
        y -= look.space();
        float indent = look.indent();
        for (String line : lines.broken(text, look.size(), WIDTH - indent - look.hanging())) {
            write(element, line, look.size(), MARGIN + indent);
            indent = look.indent() + look.hanging();
        }
    }

    private void write(PDStructureElement element, String line, float size, float x) throws IOException {
        float height = size * LEADING;
        PDPageContentStream stream = content;
        PDPage onto = page;
        if (stream == null || onto == null || y - height < bottom) {
            onto = newPage();
            stream = new PDPageContentStream(document, onto);
            content = stream;
        }
        y -= height;
        stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()), tags.mark(onto, element));
        draw(stream, fonts, line, size, x, y);
        stream.endMarkedContent();
    }

    private PDPage newPage() throws IOException {
        close();
        PDPage added = new PDPage(format);
        document.addPage(added);
        tags.begin(added);
        page = added;
        y = format.getHeight() - MARGIN;
        return added;
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    static void draw(PDPageContentStream content, PrintFonts fonts, String line, float size, float x, float y)
            throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        for (PrintFonts.Run run : fonts.runs(line)) {
            content.setFont(run.font(), size);
            content.showText(run.text());
        }
        content.endText();
    }

    /** How a paragraph looks; hanging is how much further in its later lines begin. */
    record Look(float size, float space, float indent, float hanging) {}
}
