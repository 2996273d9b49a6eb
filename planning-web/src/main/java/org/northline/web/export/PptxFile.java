package org.northline.web.export;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.northline.web.export.Mark.Align;
import org.northline.web.export.Mark.Bar;
import org.northline.web.export.Mark.Box;
import org.northline.web.export.Mark.Grid;
import org.northline.web.export.Mark.Rule;
import org.northline.web.export.Mark.Words;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/**
 * Pages as slides of shapes that can be edited, and no pictures of them: a bar is a rounded rectangle with its text, a table a table, and the
 * title of a slide its title.
 */
final class PptxFile {
    private static final String FONT = "Arial";

    private final XMLSlideShow show;
    private final String source;

    private PptxFile(XMLSlideShow show, String source) {
        this.show = show;
        this.source = source;
    }

    static void write(List<PicturePage> pages, String source, OutputStream out) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            PicturePage first = pages.get(0);
            show.setPageSize(new Dimension((int) first.width(), (int) first.height()));
            show.getProperties().getCoreProperties().setTitle(first.title());
            show.getProperties().getCoreProperties().setCreator("Northline");
            PptxFile file = new PptxFile(show, source);
            pages.forEach(file::slide);
            show.write(out);
        }
    }

    private void slide(PicturePage page) {
        XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
        page.marks().forEach(mark -> draw(mark, slide));
        notes(slide, page);
    }

    /** What the slide shows in full, and where it is from. */
    private void notes(XSLFSlide slide, PicturePage page) {
        XSLFNotes notes = show.getNotesSlide(slide);
        String text = source + "\n" + String.join("\n", page.notes());
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(text);
            }
        }
    }

    private static void draw(Mark mark, XSLFSlide slide) {
        if (mark instanceof Words words) {
            words(words, slide);
        } else if (mark instanceof Box box) {
            XSLFAutoShape shape = slide.createAutoShape();
            place(shape, box.radius() == 0 ? ShapeType.RECT : ShapeType.ROUND_RECT, frame(box), box.colour());
        } else if (mark instanceof Rule rule) {
            rule(rule, slide);
        } else if (mark instanceof Bar bar) {
            bar(bar, slide);
        } else if (mark instanceof Grid grid) {
            grid(grid, slide);
        } else {
            throw new AssertionError(mark.getClass().getName());
        }
    }

    private static void words(Words words, XSLFSlide slide) {
        boolean isTitle = words.size() == PageFrame.TITLE;
        XSLFTextShape shape = isTitle ? slide.getPlaceholder(0) : slide.createTextBox();
        shape.setAnchor(new Rectangle2D.Double(words.x(), words.y(), words.width(), words.height()));
        shape.clearText();
        plain(shape);
        shape.setVerticalAlignment(VerticalAlignment.TOP);
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(words.align() == Align.LEFT ? TextAlign.LEFT : TextAlign.RIGHT);
        run(paragraph, words.text(), words.size(), words.strong(), words.colour());
    }

    private static void rule(Rule rule, XSLFSlide slide) {
        XSLFConnectorShape line = slide.createConnector();
        line.setAnchor(new Rectangle2D.Double(
                rule.fromX(), rule.fromY(), rule.toX() - rule.fromX(), rule.toY() - rule.fromY()));
        line.setLineColor(colour(rule.colour()));
        line.setLineWidth(rule.thickness());
    }

    /** A group, so that the edge in the colour of the theme follows when the bar is moved. */
    private static void bar(Bar bar, XSLFSlide slide) {
        Rectangle2D whole = new Rectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height());
        XSLFGroupShape group = slide.createGroup();
        group.setAnchor(whole);
        group.setInteriorAnchor(whole);
        describe(group, bar);
        XSLFAutoShape shape = group.createAutoShape();
        place(shape, ShapeType.ROUND_RECT, whole, bar.fill());
        if (bar.suspended()) {
            shape.setLineColor(colour(Palette.BLOCKED));
            shape.setLineWidth(1);
            shape.setLineDash(LineDash.DASH);
        }
        text(shape, bar);
        Rectangle2D edge = new Rectangle2D.Double(bar.x(), bar.y(), Bar.EDGE, bar.height());
        place(group.createAutoShape(), ShapeType.RECT, edge, bar.edge());
    }

    private static void text(XSLFAutoShape shape, Bar bar) {
        plain(shape);
        shape.setLeftInset(Bar.INSET);
        shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
        shape.clearText();
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        for (int line = 0; line < bar.lines().size(); line++) {
            if (line > 0) {
                paragraph.addLineBreak();
            }
            run(paragraph, bar.lines().get(line), Bar.SIZE, false, Palette.TEXT);
        }
    }

    private static void describe(XSLFGroupShape group, Bar bar) {
        var names = ((CTGroupShape) group.getXmlObject()).getNvGrpSpPr().getCNvPr();
        names.setName(bar.number());
        names.setDescr(bar.about());
    }

    private static void grid(Grid grid, XSLFSlide slide) {
        XSLFTable table =
                slide.createTable(grid.rows().size() + 1, grid.columns().size());
        table.setAnchor(new Rectangle2D.Double(grid.x(), grid.y(), grid.width(), grid.height()));
        for (int column = 0; column < grid.columns().size(); column++) {
            table.setColumnWidth(column, grid.widthOf(column));
            cell(
                    table.getCell(0, column),
                    grid.columns().get(column).name(),
                    true,
                    grid.columns().get(column));
            for (int row = 0; row < grid.rows().size(); row++) {
                String text = grid.rows().get(row).get(column).replace('\n', ' ');
                cell(table.getCell(row + 1, column), text, false, grid.columns().get(column));
            }
        }
        table.setRowHeight(0, Grid.HEAD);
        for (int row = 0; row < grid.rows().size(); row++) {
            table.setRowHeight(row + 1, Grid.heightOf(grid.rows().get(row)));
        }
    }

    private static void cell(XSLFTableCell cell, String text, boolean head, Mark.Column column) {
        cell.setLeftInset(Grid.INSET);
        cell.setRightInset(Grid.INSET);
        cell.setTopInset(2);
        cell.setBottomInset(2);
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setFillColor(colour(head ? Palette.SUNKEN : Palette.SURFACE));
        cell.setBorderColor(BorderEdge.bottom, colour(Palette.BORDER));
        cell.setBorderWidth(BorderEdge.bottom, 0.75);
        XSLFTextParagraph paragraph = cell.addNewTextParagraph();
        paragraph.setTextAlign(column.align() == Align.LEFT ? TextAlign.LEFT : TextAlign.RIGHT);
        run(paragraph, text, Grid.SIZE, head, Palette.TEXT);
    }

    private static void run(XSLFTextParagraph paragraph, String text, double size, boolean strong, String colour) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(strong);
        run.setFontColor(colour(colour));
    }

    /** As measured: without the space inside and the wrapping that shapes begin with. */
    private static void plain(XSLFTextShape shape) {
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
        shape.setWordWrap(false);
        shape.setTextAutofit(TextAutofit.NONE);
    }

    private static void place(XSLFAutoShape shape, ShapeType type, Rectangle2D frame, String colour) {
        shape.setShapeType(type);
        shape.setAnchor(frame);
        shape.setFillColor(colour(colour));
        shape.setLineColor(null);
    }

    private static Rectangle2D frame(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static Color colour(String colour) {
        return new Color(Palette.rgb(colour));
    }
}
