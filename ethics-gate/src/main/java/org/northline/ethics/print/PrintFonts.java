package org.northline.ethics.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one document, of which it embeds the characters that it uses. A font is read when a text has a character that none before it
 * draws; a character that none of them draws is written out with its number, as statements write what cannot be seen.
 */
public final class PrintFonts {
    private static final List<String> FILES = List.of("DejaVuSans.ttf", "DroidSansFallbackFull.ttf", "NanumGothic.ttf");
    private static final float UNITS = 1000f;

    private final PDDocument document;
    private final List<PDFont> fonts = new ArrayList<>();
    private final Map<Integer, Optional<Glyph>> glyphs = new HashMap<>();

    public PrintFonts(PDDocument document) {
        this.document = document;
    }

    /** How many fonts there are. */
    public static int count() {
        return FILES.size();
    }

    /** The file of a font, in the order in which they are asked for a character. */
    public static InputStream open(int number) {
        InputStream file = PrintFonts.class.getResourceAsStream(FILES.get(number));
        if (file == null) {
            throw new IllegalStateException("the font " + FILES.get(number) + " is missing");
        }
        return file;
    }

    /** What can be drawn in the place of the text. */
    public String drawable(String text) {
        StringBuilder drawable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (glyph(character).isPresent()) {
                drawable.appendCodePoint(character);
            } else {
                drawable.append("\\u{").append(Integer.toHexString(character)).append('}');
            }
        });
        return drawable.toString();
    }

    /** The drawable text in pieces of one font each. */
    public List<Run> runs(String drawable) {
        List<Run> runs = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        PDFont font = null;
        for (int character : drawable.codePoints().toArray()) {
            PDFont other = glyph(character).orElseThrow().font();
            if (font != null && !font.equals(other)) {
                runs.add(new Run(font, piece.toString()));
                piece.setLength(0);
            }
            font = other;
            piece.appendCodePoint(character);
        }
        if (font != null) {
            runs.add(new Run(font, piece.toString()));
        }
        return runs;
    }

    /** In points. */
    public double width(String drawable, float size) {
        return drawable.codePoints()
                .mapToDouble(character -> glyph(character).orElseThrow().width() * size / UNITS)
                .sum();
    }

    private Optional<Glyph> glyph(int character) {
        return glyphs.computeIfAbsent(character, this::find);
    }

    private Optional<Glyph> find(int character) {
        try {
            for (int i = 0; i < FILES.size(); i++) {
                Optional<Glyph> found = drawn(font(i), Character.toString(character));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Glyph> drawn(PDFont font, String character) throws IOException {
        try {
            return Optional.of(new Glyph(font, font.getStringWidth(character)));
        } catch (IllegalArgumentException missing) {
            return Optional.empty();
        }
    }

    private PDFont font(int number) throws IOException {
        if (number == fonts.size()) {
            try (InputStream file = open(number)) {
                fonts.add(PDType0Font.load(document, file, true));
            }
        }
        return fonts.get(number);
    }

    /** A piece of text in one font. */
    public record Run(PDFont font, String text) {}

    /** The width is in thousandths of the font's size. */
    private record Glyph(PDFont font, float width) {}
}
