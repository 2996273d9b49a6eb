package org.northline.web.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The answers to all triage questions. */
public record ReviewStart(@NotNull @Size(max = 100) List<@Valid @NotNull Screened> screening) {
    Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        screening.forEach(given -> answers.put(given.questionId(), given.answer()));
        return answers;
    }

    /** The key of an option, or DO_NOT_KNOW. */
    public record Screened(
            @NotNull @Size(max = 20) String questionId,
            @NotNull @Size(max = 100) String answer) {}
}
