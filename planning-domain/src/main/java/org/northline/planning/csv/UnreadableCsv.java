package org.northline.planning.csv;

/** A file cannot be read, from some line on or at all; the message is a sentence for the person who uploaded it. */
public final class UnreadableCsv extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableCsv(String sentence) {
        super(sentence);
    }
}
