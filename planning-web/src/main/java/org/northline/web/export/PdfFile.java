package org.northline.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.northline.ethics.print.Lines;
import org.northline.ethics.print.PrintFonts;
import org.northline.ethics.print.Tags;
import org.northline.web.export.Mark.Align;
import org.northline.web.export.Mark.Bar;
import org.northline.web.export.Mark.Box;
import org.northline.web.export.Mark.Grid;
import org.northline.web.export.Mark.Rule;
import org.northline.web.export.Mark.Words;

/** Pages as a tagged PDF with the fonts that statements are printed in; a bar is read aloud with its whole title, its dates and its state. */
final class PdfFile {
    // How far a control point is from the end of a quarter of a circle, as a part of the radius.
    private static final float ROUND = 0.5523f;
    private static final float STRONG = 0.035f;

    private final PDDocument document;
    private final PrintFonts fonts;
    private final Tags tags;
    private final Letters letters;

    private PdfFile(PDDocument document, Letters letters) {
        this.document = document;
        this.fonts = new PrintFonts(document);
        this.tags = new Tags(document);
        this.letters = letters;
    }

    static void write(List<PicturePage> pages, Letters letters, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfFile file = new PdfFile(document, letters);
            document.getDocumentInformation().setTitle(pages.get(0).title());
            document.getDocumentInformation().setCreator("Northline");
            for (PicturePage page : pages) {
                file.page(page);
            }
            file.tags.end();
            document.save(out);
        }
    }

    private void page(PicturePage page) throws IOException {
        PDPage onto = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
        document.addPage(onto);
        tags.begin(onto);
        try (PDPageContentStream content = new PDPageContentStream(document, onto)) {
            for (Mark mark : page.marks()) {
                new Pen(content, onto, page.height()).draw(mark);
            }
        }
    }

    /** Draws on one page, whose upper left corner is where lengths are counted from. */
    private final class Pen {
        private final PDPageContentStream content;
        private final PDPage page;
        private final double height;

        private Pen(PDPageContentStream content, PDPage page, double height) {
            this.content = content;
            this.page = page;
            this.height = height;
        }

        private void draw(Mark mark) throws IOException {
            if (mark instanceof Words words) {
                tagged(words.size() == PageFrame.TITLE ? "H1" : "P", words.text(), () -> words(words));
            } else if (mark instanceof Bar bar) {
                tagged("P", bar.about(), () -> bar(bar));
            } else if (mark instanceof Grid grid) {
                grid(grid);
            } else if (mark instanceof Box box) {
                artifact(() -> box(box.x(), box.y(), box.width(), box.height(), box.radius(), box.colour()));
            } else if (mark instanceof Rule rule) {
                artifact(() -> rule(rule));
            } else {
                throw new AssertionError(mark.getClass().getName());
            }
        }

        private void tagged(String type, String text, Drawing drawing) throws IOException {
            PDStructureElement element = tags.element(type, text);
            content.beginMarkedContent(COSName.getPDFName(type), tags.mark(page, element));
            drawing.draw();
            content.endMarkedContent();
        }

        private void artifact(Drawing drawing) throws IOException {
            content.beginMarkedContent(COSName.ARTIFACT);
            drawing.draw();
            content.endMarkedContent();
        }

        private void words(Words words) throws IOException {
            double x = words.align() == Align.LEFT
                    ? words.x()
                    : words.x() + words.width() - letters.width(words.text(), words.size());
            text(words.text(), words.size(), x, words.baseline(), words.strong(), words.colour());
        }

        private void bar(Bar bar) throws IOException {
            box(bar.x(), bar.y(), bar.width(), bar.height(), Bar.RADIUS, bar.fill());
            if (bar.suspended()) {
                content.setStrokingColor(red(Palette.BLOCKED), green(Palette.BLOCKED), blue(Palette.BLOCKED));
                content.setLineWidth(1);
                content.setLineDashPattern(new float[] {4, 3}, 0);
                round(bar.x(), bar.y(), bar.width(), bar.height(), Bar.RADIUS);
                content.stroke();
                content.setLineDashPattern(new float[] {}, 0);
            }
            box(bar.x(), bar.y(), Bar.EDGE, bar.height(), 1.5, bar.edge());
            for (int line = 0; line < bar.lines().size(); line++) {
                text(bar.lines().get(line), Bar.SIZE, bar.x() + Bar.INSET, bar.baseline(line), false, Palette.TEXT);
            }
        }

        private void grid(Grid grid) throws IOException {
            artifact(() -> box(grid.x(), grid.y(), grid.width(), Grid.HEAD, 3, Palette.SUNKEN));
            row(grid, grid.columns().stream().map(Mark.Column::name).toList(), grid.y(), true);
            double y = grid.y() + Grid.HEAD;
            for (List<String> row : grid.rows()) {
                row(grid, row, y, false);
                y += Grid.heightOf(row);
                double end = y;
                artifact(() -> rule(new Rule(grid.x(), end, grid.x() + grid.width(), end, 0.5, Palette.BORDER)));
            }
        }

        private void row(Grid grid, List<String> cells, double y, boolean head) throws IOException {
            double x = grid.x();
            for (int column = 0; column < cells.size(); column++) {
                double width = grid.widthOf(column);
                Align align = grid.columns().get(column).align();
                List<String> lines = cells.get(column).lines().toList();
                for (int line = 0; line < lines.size(); line++) {
                    words(
                            x + Grid.INSET,
                            y + Grid.INSET - 1 + line * Grid.LINE,
                            width - 2 * Grid.INSET,
                            head,
                            align,
                            lines.get(line));
                }
                x += width;
            }
        }

        private void words(double x, double y, double width, boolean strong, Align align, String text)
                throws IOException {
            Words words = new Words(x, y, width, Grid.SIZE, strong, Palette.TEXT, align, text);
            tagged("P", text, () -> words(words));
        }

        private void rule(Rule rule) throws IOException {
            content.setStrokingColor(red(rule.colour()), green(rule.colour()), blue(rule.colour()));
            content.setLineWidth((float) rule.thickness());
            content.moveTo((float) rule.fromX(), up(rule.fromY()));
            content.lineTo((float) rule.toX(), up(rule.toY()));
            content.stroke();
        }

        private void box(double x, double y, double width, double high, double radius, String colour)
                throws IOException {
            content.setNonStrokingColor(red(colour), green(colour), blue(colour));
            round(x, y, width, high, radius);
            content.fill();
        }

        private void text(String text, double size, double x, double baseline, boolean strong, String colour)
                throws IOException {
            String line = Lines.inOrderOfTheEye(fonts.drawable(letters.drawable(text)));
            content.beginText();
            content.setNonStrokingColor(red(colour), green(colour), blue(colour));
            content.setStrokingColor(red(colour), green(colour), blue(colour));
            content.setLineWidth((float) size * STRONG);
            content.setRenderingMode(strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            content.newLineAtOffset((float) x, up(baseline));
            for (PrintFonts.Run run : fonts.runs(line)) {
                content.setFont(run.font(), (float) size);
                content.showText(run.text());
            }
            content.endText();
        }

        private void round(double x, double y, double width, double high, double radius) throws IOException {
            float r = (float) Math.min(radius, Math.min(width, high) / 2);
            float left = (float) x;
            float right = (float) (x + width);
            float top = up(y);
            float bottom = up(y + high);
            float k = r * (1 - ROUND);
            content.moveTo(left + r, bottom);
            content.lineTo(right - r, bottom);
            content.curveTo(right - k, bottom, right, bottom + k, right, bottom + r);
            content.lineTo(right, top - r);
            content.curveTo(right, top - k, right - k, top, right - r, top);
            content.lineTo(left + r, top);
            content.curveTo(left + k, top, left, top - k, left, top - r);
            content.lineTo(left, bottom + r);
            content.curveTo(left, bottom + k, left + k, bottom, left + r, bottom);
            content.closePath();
        }

        /** A page of PDF is measured from below. */
        private float up(double y) {
            return (float) (height - y);
        }
    }

    /** A step that writes to the page. */
    private interface Drawing {
        void draw() throws IOException;
    }

    private static float red(String colour) {
        return (Palette.rgb(colour) >> 16 & 0xff) / 255f;
    }

    private static float green(String colour) {
        return (Palette.rgb(colour) >> 8 & 0xff) / 255f;
    }

    private static float blue(String colour) {
        return (Palette.rgb(colour) & 0xff) / 255f;
    }
}
