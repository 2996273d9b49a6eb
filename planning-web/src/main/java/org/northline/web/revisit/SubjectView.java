package org.northline.web.revisit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.revisit.SubjectKind;
import org.northline.planning.revisit.SubjectRow;

/** What a question is about. */
@Schema(name = "Subject")
public record SubjectView(
        @Schema(required = true) SubjectKind kind,

        @Schema(required = true, description = "Of the planning cycle for the whole plan.")
        UUID id,

        @Schema(required = true) String name,

        @Schema(description = "Of an item.") @Nullable String number,

        @Schema(required = true, description = "It was withdrawn or archived since.")
        boolean gone) {
    public static SubjectView of(SubjectRow row) {
        return new SubjectView(row.kind(), row.id(), row.name(), row.number().orElse(null), row.gone());
    }
}
