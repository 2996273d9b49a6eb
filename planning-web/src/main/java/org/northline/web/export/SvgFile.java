package org.northline.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.northline.web.export.Mark.Align;
import org.northline.web.export.Mark.Bar;
import org.northline.web.export.Mark.Box;
import org.northline.web.export.Mark.Rule;
import org.northline.web.export.Mark.Words;

/** A page as SVG 1.1: text is text, and every bar is a group that says in its title what it is. */
final class SvgFile {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FONTS = "Inter, 'DejaVu Sans', Arial, sans-serif";

    private final XMLStreamWriter xml;

    private SvgFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(PicturePage page, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new SvgFile(xml).page(page);
            xml.close();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void page(PicturePage page) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(NAMESPACE);
        attributes("width", text(page.width()), "height", text(page.height()), "role", "img");
        attributes("viewBox", "0 0 " + text(page.width()) + " " + text(page.height()), "font-family", FONTS);
        element("title", page.title());
        rectangle(0, 0, page.width(), page.height(), 0, Palette.SURFACE);
        for (Mark mark : page.marks()) {
            draw(mark);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void draw(Mark mark) throws XMLStreamException {
        if (mark instanceof Words words) {
            words(words);
        } else if (mark instanceof Box box) {
            rectangle(box.x(), box.y(), box.width(), box.height(), box.radius(), box.colour());
        } else if (mark instanceof Rule rule) {
            xml.writeEmptyElement("line");
            attributes("x1", text(rule.fromX()), "y1", text(rule.fromY()));
            attributes("x2", text(rule.toX()), "y2", text(rule.toY()));
            attributes("stroke", rule.colour(), "stroke-width", text(rule.thickness()));
        } else if (mark instanceof Bar bar) {
            bar(bar);
        } else {
            throw new AssertionError(mark.getClass().getName());
        }
    }

    private void bar(Bar bar) throws XMLStreamException {
        xml.writeStartElement("g");
        attributes("id", bar.number());
        element("title", bar.about());
        xml.writeEmptyElement("rect");
        place(bar.x(), bar.y(), bar.width(), bar.height(), Bar.RADIUS, bar.fill());
        if (bar.suspended()) {
            attributes("stroke", Palette.BLOCKED, "stroke-dasharray", "4 3");
        }
        rectangle(bar.x(), bar.y(), Bar.EDGE, bar.height(), 1.5, bar.edge());
        for (int line = 0; line < bar.lines().size(); line++) {
            line(
                    bar.x() + Bar.INSET,
                    bar.baseline(line),
                    Bar.SIZE,
                    false,
                    Palette.TEXT,
                    bar.lines().get(line));
        }
        xml.writeEndElement();
    }

    private void words(Words words) throws XMLStreamException {
        if (words.align() == Align.RIGHT) {
            xml.writeStartElement("text");
            attributes("text-anchor", "end");
            letters(words.x() + words.width(), words.baseline(), words.size(), words.strong(), words.colour());
            xml.writeCharacters(readable(words.text()));
            xml.writeEndElement();
        } else {
            line(words.x(), words.baseline(), words.size(), words.strong(), words.colour(), words.text());
        }
    }

    private void line(double x, double baseline, double size, boolean strong, String colour, String text)
            throws XMLStreamException {
        xml.writeStartElement("text");
        letters(x, baseline, size, strong, colour);
        xml.writeCharacters(readable(text));
        xml.writeEndElement();
    }

    private void letters(double x, double baseline, double size, boolean strong, String colour)
            throws XMLStreamException {
        attributes("x", text(x), "y", text(baseline), "font-size", text(size), "fill", colour);
        if (strong) {
            attributes("font-weight", "600");
        }
    }

    private void rectangle(double x, double y, double width, double height, double radius, String colour)
            throws XMLStreamException {
        xml.writeEmptyElement("rect");
        place(x, y, width, height, radius, colour);
    }

    private void place(double x, double y, double width, double height, double radius, String colour)
            throws XMLStreamException {
        attributes("x", text(x), "y", text(y), "width", text(width), "height", text(height));
        attributes("rx", text(radius), "fill", colour);
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(readable(content));
        xml.writeEndElement();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int at = 0; at < namesAndValues.length; at += 2) {
            xml.writeAttribute(namesAndValues[at], readable(namesAndValues[at + 1]));
        }
    }

    private static String text(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Without the few characters that XML 1.0 has no way to write. */
    private static String readable(String text) {
        return text.codePoints()
                .filter(character -> character == '\t'
                        || character == '\n'
                        || (character >= ' ' && character != 0xfffe && character != 0xffff))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
