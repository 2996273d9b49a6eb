package org.northline.web.revisit;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of looking at something again. */
public record OutcomeInput(
        @Schema(required = true, description = "The day that the caller saw.") @Nullable
        LocalDate dueOn,

        @Schema(required = true) @Nullable String outcome) {}
