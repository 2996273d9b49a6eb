package org.northline.planning.shared;

/** What is asked clashes with the present state, such as a name already taken; the message is a sentence for the user. */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Conflict(String sentence) {
        super(sentence);
    }
}
