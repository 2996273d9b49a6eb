package org.northline.server;

/** A start that cannot go on, told in one sentence to the person who asked for it. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String sentence;

    public CannotStart(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** What to tell the person. */
    public String sentence() {
        return sentence;
    }

    /** The sentence for a failure of the file system: a full disk is told apart from a forbidden folder. */
    static CannotStart onFile(String what, Throwable cause) {
        if (String.valueOf(cause.getMessage()).contains("No space left")) {
            return new CannotStart(what + ": the disk is full; make room and start again.", cause);
        }
        return new CannotStart(
                what + ": " + cause.getMessage() + " (" + cause.getClass().getSimpleName() + ").", cause);
    }
}
