package org.northline.planning.gate;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** One thing that blocks a promotion, and what to do about it. */
public record Reason(
        @NotNull String code,
        @NotNull String title,
        @NotNull String whatToDo,
        Optional<String> link) {

    public Reason {
        requireNonNull(code, "code");
        requireNonNull(title, "title");
        requireNonNull(whatToDo, "whatToDo");
        requireNonNull(link, "link");
    }
}
