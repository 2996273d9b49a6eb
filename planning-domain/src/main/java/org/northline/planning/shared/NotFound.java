package org.northline.planning.shared;

/** The thing is absent or belongs to another organisation: nobody outside may tell which, so it carries no message. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found");
    }
}
