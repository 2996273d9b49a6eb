package org.northline.ethics.promotion;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.gate.Reason;

/** Says why an entry of the portfolio roadmap is suspended, from the text that the view entry_standing keeps: one code a line. */
public final class SuspensionReasons {
    private SuspensionReasons() {}

    /** The reasons joined to one line; absent when there are none. */
    public static @Nullable String sentence(UUID item, @Nullable String reason) {
        if (reason == null || reason.isEmpty()) {
            return null;
        }
        return String.join("; ", titles(item, reason));
    }

    static List<String> titles(UUID item, String reason) {
        return reason.lines()
                .map(blocker -> ReasonSentences.reason(blocker, item, Map.of()))
                .map(Reason::title)
                .distinct()
                .toList();
    }
}
