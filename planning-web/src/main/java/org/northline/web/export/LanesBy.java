package org.northline.web.export;

import java.util.Locale;

/** By what the portfolio roadmap is laid out in swimlanes. */
public enum LanesBy {
    PRODUCT,
    THEME;

    /** As the head of the swimlanes has it. */
    String heading() {
        return this == PRODUCT ? "Product" : "Theme";
    }

    /** As an address and a file name have it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
