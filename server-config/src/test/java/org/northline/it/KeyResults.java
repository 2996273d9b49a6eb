package org.northline.it;

import java.util.Map;

/** Key results as somebody types them. */
final class KeyResults {
    private KeyResults() {}

    /** Of minutes that people wait, on their way up or down. */
    static Map<String, Object> inMinutes(Member owner, boolean up, int baseline, int target) {
        return Map.of(
                "title",
                "Minutes waited",
                "unit",
                "minutes",
                "direction",
                up ? "INCREASE" : "DECREASE",
                "baseline",
                baseline,
                "target",
                target,
                "kind",
                "LEADING",
                "ownerId",
                owner.id());
    }
}
