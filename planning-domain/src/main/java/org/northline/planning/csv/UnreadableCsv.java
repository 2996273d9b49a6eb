package org.northline.planning.csv;

/** A file cannot be read, from some line on or at all; the sentence is for the person who uploaded it. */
public final class UnreadableCsv extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public UnreadableCsv(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
