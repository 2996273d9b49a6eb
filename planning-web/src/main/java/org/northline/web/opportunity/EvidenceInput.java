package org.northline.web.opportunity;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.opportunity.EvidenceDraft;

/** What one segment says, as typed. */
public record EvidenceInput(
        @Schema(required = true, description = "By what customers are told apart, such as Region.") @Nullable
        String dimension,

        @Schema(required = true, description = "Which of them these are, such as DACH.") @Nullable
        String segment,

        @Schema(required = true, description = "Who was asked, how and by whom.") @Nullable
        String source,

        @Schema(required = true) @Nullable LocalDate askedOn,

        @Schema(required = true, description = "How many people were asked.") @Nullable
        Integer asked,

        @Schema(required = true, description = "How many of them call the outcome important: 4 or 5 of 5.") @Nullable
        Integer important,

        @Schema(required = true, description = "How many of them are satisfied with what they have: 4 or 5 of 5.")
        @Nullable
        Integer satisfied) {
    EvidenceDraft draft() {
        return new EvidenceDraft(dimension, segment, source, askedOn, asked, important, satisfied);
    }
}
