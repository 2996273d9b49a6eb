package org.northline.web.objective;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.objective.Confidence;

/** What is said about a key result. */
public record CheckInInput(
        @Schema(required = true, description = "Of which day it is: not in the future, and of the last two years.")
        @Nullable
        LocalDate checkedOn,

        @Schema(description = "The value on that day in the key result's unit; left out when it follows a metric.")
        @Nullable
        BigDecimal value,

        @Schema(required = true) @Nullable Confidence confidence,
        @Nullable String note) {}
