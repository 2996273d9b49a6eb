package org.northline.web.objective;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.objective.Commitment;
import org.northline.planning.objective.ObjectiveRow;
import org.northline.planning.objective.Progress;
import org.northline.planning.shared.Actor;
import org.northline.web.roadmap.Reference;
import org.northline.web.roadmap.ThemeReference;

/** An objective with its key results, and whether the caller may change them. */
@Schema(name = "Objective")
public record ObjectiveView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true) ThemeReference theme,
        @Nullable Reference product,
        @Schema(required = true) String title,
        @Schema(required = true) String why,
        @Schema(required = true) Reference owner,
        @Schema(required = true) Commitment commitment,

        @Schema(
                description =
                        "Of the mean progress of its key results, each cut to 0 to 1 before; one without a value does not count.")
        @Nullable
        GradeView grade,

        @Schema(required = true) List<KeyResultView> keyResults,
        @Schema(required = true) boolean mayChange,
        @Schema(required = true) long version) {
    public ObjectiveView {
        keyResults = List.copyOf(keyResults);
    }

    static ObjectiveView of(ObjectiveRow row, Actor caller) {
        return new ObjectiveView(
                row.id(),
                row.cycleId(),
                new ThemeReference(
                        row.theme().id(), row.theme().name(), row.theme().position()),
                row.product()
                        .map(product -> new Reference(product.id(), product.name()))
                        .orElse(null),
                row.title(),
                row.why(),
                new Reference(row.owner().id(), row.owner().name()),
                row.commitment(),
                row.progress().map(Progress::grade).map(GradeView::of).orElse(null),
                row.keyResults().stream()
                        .map(keyResult -> KeyResultView.of(keyResult, caller))
                        .toList(),
                row.mayBeChangedBy(caller),
                row.version());
    }
}
