package org.northline.web.problem;

import java.util.Locale;

/** The kinds of problem that the server answers with; each has a stable URI, one title and one status. */
public enum ProblemType {
    UNREADABLE(400, "The request cannot be read"),
    IDEMPOTENCY_KEY_MISSING(400, "The header Idempotency-Key is missing"),
    UNAUTHENTICATED(401, "Sign in first"),
    WRONG_CREDENTIALS(401, "Email and password do not match"),
    FORBIDDEN(403, "This is not yours to do"),
    WRONG_PASSWORD(403, "The password is not right"),
    PASSWORD_CHANGE_REQUIRED(403, "Choose your own password first"),
    CROSS_SITE_REQUEST(403, "The request came from another site"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This cannot be done here"),
    NOT_ACCEPTABLE(406, "This is not available in the format asked for"),
    CONFLICT(409, "This clashes with what is there"),
    PROMOTION_BLOCKED(409, "The item cannot be promoted yet"),
    DEPENDENCY_CIRCLE(409, "These items would wait for each other"),
    REVIEW_INCOMPLETE(409, "The review is not complete"),
    STATEMENT_CHANGED(409, "The statement has changed since you read it"),
    STALE_VERSION(412, "Somebody changed this before you"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "This format is not understood"),
    INVALID_INPUT(422, "Some values are not right"),
    IDEMPOTENCY_KEY_REUSED(422, "This key was used for another request"),
    PRECONDITION_REQUIRED(428, "The header If-Match is missing"),
    TOO_MANY_REQUESTS(429, "Too many attempts"),
    INTERNAL_ERROR(500, "Something broke on our side"),
    UNAVAILABLE(503, "The server is not ready"),
    STORAGE_FULL(507, "The disk of the database is full");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String uri() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
