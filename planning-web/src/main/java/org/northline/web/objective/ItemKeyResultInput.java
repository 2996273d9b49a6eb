package org.northline.web.objective;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.objective.KeyResultId;

/** A key result of the item's planning cycle that the item serves. */
public record ItemKeyResultInput(
        @Schema(required = true) @Nullable UUID keyResultId) {
    @Nullable
    KeyResultId keyResult() {
        return keyResultId == null ? null : new KeyResultId(keyResultId);
    }
}
