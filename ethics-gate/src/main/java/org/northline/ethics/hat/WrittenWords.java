package org.northline.ethics.hat;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldChecks;

/** What somebody writes under a hat, or in answer to it, having seen its state of this number. */
public record WrittenWords(
        Actor actor,
        ReviewId review,
        Hat hat,
        long seenNumber,
        @Nullable String text) {
    private static final int LONGEST = 4000;

    public WrittenWords {
        requireNonNull(actor, "actor");
        requireNonNull(review, "review");
        requireNonNull(hat, "hat");
    }

    /** The text without its outer white space; refuses none, and too long a one. */
    String checked() {
        FieldChecks checks = new FieldChecks();
        String checked = checks.text("/text", text, LONGEST);
        checks.done();
        return checked;
    }
}
