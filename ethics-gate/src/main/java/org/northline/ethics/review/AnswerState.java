package org.northline.ethics.review;

/** What an answer is. Not knowing is a valid answer, and dearer than a known medium one. */
public enum AnswerState {
    ANSWERED,
    DO_NOT_KNOW,
    /** Needs a reason, and a second person who agrees. */
    NOT_APPLICABLE
}
