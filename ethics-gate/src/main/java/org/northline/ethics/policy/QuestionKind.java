package org.northline.ethics.policy;

/** How a question is answered. */
public enum QuestionKind {
    CHOICE,
    TEXT,
    /** A whole number, zero or more. */
    NUMBER,
    /** Where something can be read: an address, or the name of a document; one line. */
    REFERENCE
}
