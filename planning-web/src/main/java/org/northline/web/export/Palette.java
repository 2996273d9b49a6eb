package org.northline.web.export;

import java.util.List;

/** The colours of the design system in light, which is how everything is printed; as six hexadecimal digits after a hash. */
final class Palette {
    static final String SURFACE = "#ffffff";
    static final String SUNKEN = "#eef0f3";
    static final String TEXT = "#181b21";
    static final String MUTED = "#565d6b";
    static final String BORDER = "#dfe3e9";
    static final String FAINT = "#eff1f4";
    static final String ACCENT = "#2f5bd3";
    static final String BLOCKED = "#9a3412";
    static final String OTHER_SERIES = "#868e9c";
    static final List<String> SERIES = List.of("#4d51cf", "#dc6608", "#24a3a0", "#8e396c");

    private static final double TINT = 0.14;
    private static final int WHITE = 255;
    private static final int HEXADECIMAL = 16;

    private Palette() {}

    /** The colour of the theme at this place in the order of themes; those after the fourth share one, as on the screen. */
    static String series(int index) {
        return index >= 0 && index < SERIES.size() ? SERIES.get(index) : OTHER_SERIES;
    }

    /** The colour thinned as the screen fills its bars. */
    static String tint(String colour) {
        int rgb = rgb(colour);
        return String.format(
                "#%02x%02x%02x", thinned(rgb >> HEXADECIMAL), thinned(rgb >> (HEXADECIMAL / 2)), thinned(rgb));
    }

    static int rgb(String colour) {
        return Integer.parseInt(colour.substring(1), HEXADECIMAL);
    }

    private static int thinned(int channel) {
        return (int) Math.round(WHITE - (WHITE - (channel & WHITE)) * TINT);
    }
}
