package org.northline.ethics.sealing;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** A sealing rule that does not hold yet, and what to do about it. */
public record UnmetRule(
        @NotNull String code,
        @NotNull String title,
        @NotNull String whatToDo,
        Optional<String> link) {
    public UnmetRule {
        requireNonNull(code, "code");
        requireNonNull(title, "title");
        requireNonNull(whatToDo, "whatToDo");
        requireNonNull(link, "link");
    }
}
