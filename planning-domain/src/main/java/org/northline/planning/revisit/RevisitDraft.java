package org.northline.planning.revisit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.PersonId;

/** A revisit date as somebody typed it. */
public record RevisitDraft(
        @Nullable SubjectKind subjectKind,
        @Nullable UUID subjectId,
        @Nullable String question,
        @Nullable LocalDate dueOn,
        @Nullable Repeat repeats,
        @Nullable PersonId owner) {}
