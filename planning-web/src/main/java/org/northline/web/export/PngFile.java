package org.northline.web.export;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.northline.web.export.Mark.Align;
import org.northline.web.export.Mark.Bar;
import org.northline.web.export.Mark.Box;
import org.northline.web.export.Mark.Rule;
import org.northline.web.export.Mark.Words;

/**
 * A page as PNG (W3C, third edition), two dots a point. It is drawn and written strip by strip, so that it takes as much memory for ten thousand
 * rows as for ten; letters are drawn as outlines, so that no font of the server's system is asked for.
 */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int SCALE = 2;
    private static final int STRIP = 256;
    private static final int CHANNELS = 3;
    private static final int EIGHT_BITS = 8;
    private static final int TRUE_COLOUR = 2;
    private static final int DOTS_A_METRE = 5669;
    // How much of its size a strong letter is thicker.
    private static final double STRONG = 0.035;
    private static final BasicStroke DASHES =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0);

    private final PicturePage page;
    private final Letters letters;
    private final int width;
    private final int height;

    private PngFile(PicturePage page, Letters letters) {
        this.page = page;
        this.letters = letters;
        this.width = (int) Math.ceil(page.width() * SCALE);
        this.height = (int) Math.ceil(page.height() * SCALE);
    }

    static void write(PicturePage page, Letters letters, OutputStream out) throws IOException {
        new PngFile(page, letters).write(out);
    }

    private void write(OutputStream out) throws IOException {
        out.write(SIGNATURE);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(head);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {EIGHT_BITS, TRUE_COLOUR, 0, 0, 0});
        chunk("IHDR", head, out);
        ByteArrayOutputStream density = new ByteArrayOutputStream();
        DataOutputStream dots = new DataOutputStream(density);
        dots.writeInt(DOTS_A_METRE);
        dots.writeInt(DOTS_A_METRE);
        dots.write(1);
        chunk("pHYs", density, out);
        strips(out);
        chunk("IEND", new ByteArrayOutputStream(), out);
    }

    private void strips(OutputStream out) throws IOException {
        Deflater deflater = new Deflater();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        BufferedImage strip = new BufferedImage(width, STRIP, BufferedImage.TYPE_3BYTE_BGR);
        try (DeflaterOutputStream rows = new DeflaterOutputStream(packed, deflater)) {
            for (int top = 0; top < height; top += STRIP) {
                draw(strip, top);
                rows(strip, Math.min(STRIP, height - top), rows);
                chunk("IDAT", packed, out);
                packed.reset();
            }
        } finally {
            deflater.end();
        }
        chunk("IDAT", packed, out);
    }

    /** Each row begins with the kind of its filter: what is left of a dot is taken from it, which packs flat colour well. */
    private void rows(BufferedImage strip, int count, OutputStream out) throws IOException {
        byte[] row = new byte[1 + width * CHANNELS];
        int[] dots = new int[width];
        row[0] = 1;
        for (int y = 0; y < count; y++) {
            strip.getRGB(0, y, width, 1, dots, 0, width);
            int before = 0;
            for (int x = 0; x < width; x++) {
                for (int channel = 0; channel < CHANNELS; channel++) {
                    int shift = EIGHT_BITS * (CHANNELS - 1 - channel);
                    row[1 + x * CHANNELS + channel] = (byte) ((dots[x] >> shift) - (before >> shift));
                }
                before = dots[x];
            }
            out.write(row);
        }
    }

    private static void chunk(String type, ByteArrayOutputStream content, OutputStream out) throws IOException {
        byte[] name = type.getBytes(US_ASCII);
        byte[] bytes = content.toByteArray();
        CRC32 check = new CRC32();
        check.update(name);
        check.update(bytes);
        DataOutputStream fields = new DataOutputStream(out);
        fields.writeInt(bytes.length);
        fields.write(name);
        fields.write(bytes);
        fields.writeInt((int) check.getValue());
        fields.flush();
    }

    private void draw(BufferedImage strip, int top) {
        Graphics2D graphics = strip.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, STRIP);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.translate(0, -top);
            graphics.scale(SCALE, SCALE);
            double from = (double) top / SCALE;
            page.marks().stream()
                    .filter(mark -> reaches(mark, from, from + (double) STRIP / SCALE))
                    .forEach(mark -> draw(mark, graphics));
        } finally {
            graphics.dispose();
        }
    }

    private static boolean reaches(Mark mark, double from, double to) {
        if (mark instanceof Words words) {
            return words.y() < to && words.y() + 2 * words.height() > from;
        }
        if (mark instanceof Bar bar) {
            return bar.y() - 1 < to && bar.y() + bar.height() + 1 > from;
        }
        return true;
    }

    private void draw(Mark mark, Graphics2D graphics) {
        if (mark instanceof Words words) {
            double x = words.align() == Align.LEFT
                    ? words.x()
                    : words.x() + words.width() - letters.width(words.text(), words.size());
            text(graphics, words.text(), words.size(), x, words.baseline(), words.strong(), words.colour());
        } else if (mark instanceof Box box) {
            fill(graphics, rounded(box.x(), box.y(), box.width(), box.height(), box.radius()), box.colour());
        } else if (mark instanceof Rule rule) {
            graphics.setColor(new Color(Palette.rgb(rule.colour())));
            graphics.setStroke(new BasicStroke((float) rule.thickness()));
            graphics.draw(new Line2D.Double(rule.fromX(), rule.fromY(), rule.toX(), rule.toY()));
        } else if (mark instanceof Bar bar) {
            bar(bar, graphics);
        } else {
            throw new AssertionError(mark.getClass().getName());
        }
    }

    private void bar(Bar bar, Graphics2D graphics) {
        Shape shape = rounded(bar.x(), bar.y(), bar.width(), bar.height(), Bar.RADIUS);
        fill(graphics, shape, bar.fill());
        if (bar.suspended()) {
            graphics.setColor(new Color(Palette.rgb(Palette.BLOCKED)));
            graphics.setStroke(DASHES);
            graphics.draw(shape);
        }
        fill(graphics, rounded(bar.x(), bar.y(), Bar.EDGE, bar.height(), 1.5), bar.edge());
        for (int line = 0; line < bar.lines().size(); line++) {
            text(
                    graphics,
                    bar.lines().get(line),
                    Bar.SIZE,
                    bar.x() + Bar.INSET,
                    bar.baseline(line),
                    false,
                    Palette.TEXT);
        }
    }

    private void text(
            Graphics2D graphics, String text, double size, double x, double baseline, boolean strong, String colour) {
        Path2D outline = letters.outline(text, size, x, baseline);
        fill(graphics, outline, colour);
        if (strong) {
            graphics.setStroke(new BasicStroke((float) (size * STRONG)));
            graphics.draw(outline);
        }
    }

    private static void fill(Graphics2D graphics, Shape shape, String colour) {
        graphics.setColor(new Color(Palette.rgb(colour)));
        graphics.fill(shape);
    }

    private static Shape rounded(double x, double y, double width, double height, double radius) {
        return radius == 0
                ? new Rectangle2D.Double(x, y, width, height)
                : new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
    }
}
