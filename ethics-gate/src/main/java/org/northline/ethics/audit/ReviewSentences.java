package org.northline.ethics.audit;

import java.util.Map;
import java.util.Set;
import org.northline.ethics.audit.HistoryEvent.FieldChange;

/** What an event of a review, or of the policy behind it, says, as a sentence without its subject. */
final class ReviewSentences {
    private static final Set<String> LEVELS = Set.of("inherent_level", "residual_level");

    private ReviewSentences() {}

    static String hat(Map<String, FieldChange> changes) {
        String hat =
                HistorySentences.after(changes, "hat").equals("OUTSIDER") ? "the outsider" : "the devil's advocate";
        if (!HistorySentences.after(changes, "answer").isEmpty()) {
            return "answered " + hat;
        }
        return HistorySentences.after(changes, "argument").isEmpty() ? "named " + hat : "argued against it as " + hat;
    }

    static String scenario(String operation, Map<String, FieldChange> changes) {
        if (operation.equals("INSERT")) {
            return "wrote a misuse scenario";
        }
        return !changes.isEmpty() && LEVELS.containsAll(changes.keySet())
                ? "brought the level of a misuse scenario up to date"
                : "revised a misuse scenario";
    }

    static String draft(String operation, Map<String, FieldChange> changes) {
        if (operation.equals("INSERT")) {
            return "began a new version of the policy";
        }
        if (changes.containsKey("discarded_at")) {
            return "discarded the new version of the policy";
        }
        return changes.containsKey("published_version")
                ? "ended the draft by publishing it"
                : "wrote in the new version of the policy";
    }
}
