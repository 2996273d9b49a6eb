package org.northline.web.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.scoring.Direction;
import org.northline.planning.scoring.ScorecardDraft;

/** The new criteria of a cycle, in their order; a criterion that is left out is withdrawn with its ratings. */
public record ScorecardInput(
        @Schema(required = true) @Valid @Nullable List<@NotNull CriterionInput> criteria) {
    ScorecardDraft toDraft() {
        return new ScorecardDraft(
                criteria == null
                        ? null
                        : criteria.stream().map(CriterionInput::toDraft).toList());
    }

    /** One criterion as typed. */
    @Schema(name = "CriterionInput")
    public record CriterionInput(
            @Schema(description = "The criterion that this continues; without it the one of the same name goes on.")
            @Nullable
            UUID id,

            @Schema(required = true) @Nullable String name,

            @Schema(required = true, description = "0 to 100.") @Nullable
            Integer weight,

            @Schema(required = true) @Nullable Direction direction) {
        private ScorecardDraft.CriterionDraft toDraft() {
            return new ScorecardDraft.CriterionDraft(id, name, weight, direction);
        }
    }
}
