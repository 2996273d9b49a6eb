package org.northline.planning.revisit;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * What a question is about.
 *
 * @param id of the cycle for the whole plan
 */
public record Subject(SubjectKind kind, UUID id) {
    public Subject {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
    }
}
