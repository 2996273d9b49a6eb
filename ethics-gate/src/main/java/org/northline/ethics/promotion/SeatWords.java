package org.northline.ethics.promotion;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Seats of a quorum in words. */
final class SeatWords {
    private static final Map<String, Quality> QUALITIES = Map.of(
            "OUTSIDER", new Quality("have no part in the product", "has no part in the product"),
            "AFFECTED_VOICE", new Quality("speak for affected people", "speaks for affected people"),
            "PRIVACY_LEGAL", new Quality("answer for privacy and law", "answers for privacy and law"),
            "EXTERNAL_REVIEWER",
                    new Quality("come from outside the organisation", "comes from outside the organisation"));

    private SeatWords() {}

    /** Absent for a capacity in which people sign. */
    static Optional<Quality> quality(String kind) {
        return Optional.ofNullable(QUALITIES.get(kind));
    }

    static String capacity(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What a signer with the quality does, said of many and of one. */
    record Quality(String ofMany, String ofOne) {}
}
