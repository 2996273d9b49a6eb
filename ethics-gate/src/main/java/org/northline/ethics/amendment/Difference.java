package org.northline.ethics.amendment;

import jakarta.validation.constraints.NotNull;

/**
 * One change against the version in force.
 *
 * @param subject what it is about, as "Question FM-03"
 * @param field what of it, empty when the whole is new or gone
 * @param before as it is in force, empty when it is new
 * @param after as it is drafted, empty when it is gone
 */
public record Difference(
        @NotNull Kind kind,
        @NotNull String subject,
        @NotNull String field,
        @NotNull String before,
        @NotNull String after) {
    /** What happens to the subject. What is retired is asked no more, and its number or id is never used again. */
    public enum Kind {
        ADDED,
        CHANGED,
        RETIRED
    }
}
