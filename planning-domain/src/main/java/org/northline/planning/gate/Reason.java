package org.northline.planning.gate;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** One thing that blocks a promotion, and what to do about it. */
public record Reason(String code, String title, String whatToDo, Optional<String> link) {

    public Reason {
        requireNonNull(code, "code");
        requireNonNull(title, "title");
        requireNonNull(whatToDo, "whatToDo");
        requireNonNull(link, "link");
    }
}
