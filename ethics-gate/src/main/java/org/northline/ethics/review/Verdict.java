package org.northline.ethics.review;

/** What a review comes to. Only the first two let an item go on to be signed. */
public enum Verdict {
    PROCEED,
    PROCEED_WITH_CONDITIONS,
    RETURN,
    STOP;

    public boolean letsProceed() {
        return this == PROCEED || this == PROCEED_WITH_CONDITIONS;
    }
}
