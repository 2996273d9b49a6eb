package org.northline.web.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.northline.ethics.print.Lines;
import org.northline.ethics.print.PrintFonts;

/**
 * The letters by which pictures are measured and of which a picture of dots is drawn: those that statements are printed in, the same on every
 * server, whatever fonts it has. They are wide, so that what fits in them fits in the usual fonts of slides too. Not for several threads.
 */
final class Letters implements AutoCloseable {
    private static final String MISSING = "\u25a1";
    private static final String CUT = "\u2026";
    private static final int SHORTEST_PIECE = 8;

    private final List<TrueTypeFont> fonts = new ArrayList<>();
    private final Map<Integer, Optional<Letter>> letters = new HashMap<>();

    /** In points. */
    double width(String text, double size) {
        return drawable(text)
                .codePoints()
                .mapToDouble(character -> letter(character).orElseThrow().advance() * size)
                .sum();
    }

    /** The text with a box in the place of what no font has, and without what joins or varies the characters beside it. */
    String drawable(String text) {
        StringBuilder drawable = new StringBuilder(text.length());
        text.codePoints().filter(character -> !isInvisible(character)).forEach(character -> {
            if (letter(character).isPresent()) {
                drawable.appendCodePoint(character);
            } else {
                drawable.append(MISSING);
            }
        });
        return drawable.toString();
    }

    /** As much of the text as fits, with dots where it was cut. */
    String shortened(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        int cut = fitting(text, size, width - width(CUT, size));
        return text.substring(0, cut).stripTrailing() + CUT;
    }

    /** The text between words in as many lines as may be, the last one cut where there is more; a word is broken only where much of it fits. */
    List<String> lines(String text, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (lines.size() < most - 1 && width(rest, size) > width) {
            int cut = lineEnd(rest, size, width);
            if (cut == 0) {
                break;
            }
            lines.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        lines.add(shortened(rest, size, width));
        return lines;
    }

    /** The outlines of a line, with the left end of its baseline here. */
    Path2D outline(String line, double size, double x, double baseline) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = x;
        for (int character : Lines.inOrderOfTheEye(drawable(line)).codePoints().toArray()) {
            Letter letter = letter(character).orElseThrow();
            path.append(letter.path(size, at, baseline), false);
            at += letter.advance() * size;
        }
        return path;
    }

    @Override
    public void close() {
        for (TrueTypeFont font : fonts) {
            try {
                font.close();
            } catch (IOException unclosed) {
                throw new UncheckedIOException(unclosed);
            }
        }
    }

    /** 0 where not even a piece of the first word is worth a line. */
    private int lineEnd(String text, double size, double width) {
        int fits = fitting(text, size, width);
        int space = text.lastIndexOf(' ', fits);
        if (space > 0) {
            return space;
        }
        return fits >= SHORTEST_PIECE ? fits : 0;
    }

    private int fitting(String text, double size, double width) {
        int end = 0;
        double taken = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            taken += width(text.substring(end, next), size);
            if (taken > width) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        boolean variation = character >= 0xfe00 && character <= 0xfe0f;
        return variation || type == Character.FORMAT || type == Character.CONTROL;
    }

    private Optional<Letter> letter(int character) {
        return letters.computeIfAbsent(character, this::find);
    }

    private Optional<Letter> find(int character) {
        try {
            for (int number = 0; number < PrintFonts.count(); number++) {
                TrueTypeFont font = font(number);
                int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
                if (glyph != 0) {
                    return Optional.of(new Letter(font, glyph));
                }
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private TrueTypeFont font(int number) throws IOException {
        if (number == fonts.size()) {
            try (InputStream file = PrintFonts.open(number)) {
                fonts.add(new TTFParser().parseEmbedded(file));
            }
        }
        return fonts.get(number);
    }

    /** One character of one font. */
    private record Letter(TrueTypeFont font, int glyph) {
        /** For a size of 1. */
        double advance() {
            try {
                return (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        Path2D path(double size, double x, double baseline) {
            try {
                Optional<GlyphData> outline =
                        Optional.ofNullable(font.getGlyph().getGlyph(glyph));
                double scale = size / font.getUnitsPerEm();
                AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, baseline);
                return outline.map(data -> new Path2D.Double(data.getPath(), place))
                        .orElseGet(Path2D.Double::new);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
