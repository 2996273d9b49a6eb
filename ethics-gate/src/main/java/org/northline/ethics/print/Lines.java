package org.northline.ethics.print;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width, between words where there are any, and puts what is read from right to left in the order of the eye. */
public final class Lines {
    private final PrintFonts fonts;

    Lines(PrintFonts fonts) {
        this.fonts = fonts;
    }

    /** One line at least. */
    List<String> broken(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : fonts.drawable(text).split("(?<= )", -1)) {
            if (line.length() > 0 && !fits(line + word.stripTrailing(), size, width)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(word);
            cutLongWord(lines, line, size, width);
        }
        lines.add(line.toString());
        return lines.stream().map(Lines::inOrderOfTheEye).toList();
    }

    private void cutLongWord(List<String> lines, StringBuilder line, float size, float width) {
        while (!fits(line.toString().stripTrailing(), size, width)) {
            int cut = longestFit(line.toString(), size, width);
            lines.add(line.substring(0, cut));
            line.delete(0, cut);
        }
    }

    /** At least one character, so that it ends. */
    private int longestFit(String text, float size, float width) {
        int cut = text.offsetByCodePoints(0, 1);
        while (cut < text.length() && fits(text.substring(0, text.offsetByCodePoints(cut, 1)), size, width)) {
            cut = text.offsetByCodePoints(cut, 1);
        }
        return cut;
    }

    private boolean fits(String text, float size, float width) {
        return text.codePointCount(0, text.length()) <= 1 || fonts.width(text, size) <= width;
    }

    /** The characters of one line as they stand from left to right. */
    public static String inOrderOfTheEye(String line) {
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            return line;
        }
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] =
                    levels[i] % 2 == 0 ? run : new StringBuilder(run).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }
}
