package org.northline.web.revisit;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.revisit.Repeat;
import org.northline.planning.revisit.RevisitDraft;
import org.northline.planning.revisit.SubjectKind;
import org.northline.planning.shared.PersonId;

/** A revisit date as typed. What it is about is said once, when it is planned. */
public record RevisitInput(
        @Nullable SubjectKind subjectKind,

        @Schema(description = "Left out for the whole plan.") @Nullable
        UUID subjectId,

        @Schema(required = true) @Nullable String question,
        @Schema(required = true) @Nullable LocalDate dueOn,
        @Schema(required = true) @Nullable Repeat repeats,
        @Schema(required = true) @Nullable UUID ownerId) {
    RevisitDraft draft() {
        return new RevisitDraft(
                subjectKind, subjectId, question, dueOn, repeats, ownerId == null ? null : new PersonId(ownerId));
    }
}
