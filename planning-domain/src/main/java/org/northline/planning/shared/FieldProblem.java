package org.northline.planning.shared;

import static java.util.Objects.requireNonNull;

/** What is wrong with one field: a JSON pointer into the request (as {@code /title}) and a sentence for the user. */
public record FieldProblem(String pointer, String detail) {
    public FieldProblem {
        requireNonNull(pointer, "pointer");
        requireNonNull(detail, "detail");
    }
}
