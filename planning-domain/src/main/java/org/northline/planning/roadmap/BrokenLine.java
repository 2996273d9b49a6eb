package org.northline.planning.roadmap;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the line from an item to a chosen strategy breaks; the first break counts. */
public enum BrokenLine {
    NO_THEME("The item belongs to no theme: choose the one it serves."),
    THEME_ARCHIVED("Its theme was archived: choose another one."),
    STRATEGY_NOT_PURSUED("Its theme serves a strategy that is not pursued any more."),
    STRATEGY_NOT_CHOSEN("Its theme serves a strategy that was not chosen for this year.");

    private final String sentence;

    BrokenLine(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    public static Optional<BrokenLine> of(
            boolean hasTheme, boolean themeArchived, @Nullable String stance, boolean chosen) {
        if (!hasTheme) {
            return Optional.of(NO_THEME);
        }
        if (themeArchived) {
            return Optional.of(THEME_ARCHIVED);
        }
        if (!"PURSUE".equals(stance)) {
            return Optional.of(STRATEGY_NOT_PURSUED);
        }
        return chosen ? Optional.empty() : Optional.of(STRATEGY_NOT_CHOSEN);
    }
}
