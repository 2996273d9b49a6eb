package org.northline.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** How wide the browser is and which colours it prefers. */
public enum Look {
    WIDE_LIGHT(1440, 900, ColorScheme.LIGHT),
    WIDE_DARK(1440, 900, ColorScheme.DARK),
    PHONE_LIGHT(390, 844, ColorScheme.LIGHT),
    PHONE_DARK(390, 844, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final ColorScheme colours;

    Look(int width, int height, ColorScheme colours) {
        this.width = width;
        this.height = height;
        this.colours = colours;
    }

    public boolean isPhone() {
        return width < 600;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    ColorScheme colours() {
        return colours;
    }

    /** For the names of files. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
