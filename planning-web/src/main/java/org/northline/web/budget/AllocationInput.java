package org.northline.web.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.budget.AllocationLine;
import org.northline.planning.roadmap.ThemeId;

/** The targets of all themes of a cycle; a theme that is left out has none. */
public record AllocationInput(
        @Schema(required = true, description = "Their shares are at most 100 together.") @Valid @Nullable
        List<@NotNull TargetInput> targets) {
    @Nullable
    List<AllocationLine.Draft> drafts() {
        return targets == null
                ? null
                : targets.stream().map(TargetInput::toDraft).toList();
    }

    /** The target of one theme, as typed. */
    @Schema(name = "AllocationTargetInput")
    public record TargetInput(
            @Schema(required = true) @Nullable UUID themeId,

            @Schema(required = true, description = "Whole per cent, 0 to 100.") @Nullable
            Integer share,

            @Schema(description = "Points to either side of it, 0 to 100; 5 when left out.") @Nullable
            Integer tolerance) {
        private AllocationLine.Draft toDraft() {
            return new AllocationLine.Draft(themeId == null ? null : new ThemeId(themeId), share, tolerance);
        }
    }
}
