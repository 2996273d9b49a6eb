package org.northline.web.baseline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.baseline.ChangedField;
import org.northline.planning.baseline.DifferenceKind;
import org.northline.planning.baseline.PlanDifference;
import org.northline.planning.baseline.TwoMoments;
import org.northline.planning.shared.Page;

/** A page of what differs between two moments of a plan. */
public record PlanDifferencePage(@Schema(required = true) List<PlanDifferenceView> items, Optional<String> nextCursor) {
    static PlanDifferencePage of(TwoMoments moments, Page<PlanDifference> page) {
        return new PlanDifferencePage(
                page.items().stream()
                        .map(difference -> PlanDifferenceView.of(moments, difference))
                        .toList(),
                page.nextCursor());
    }

    /** An item at two moments of a plan. */
    @Schema(name = "PlanDifference")
    public record PlanDifferenceView(
            @Schema(required = true) UUID itemId,
            @Schema(required = true) String number,

            @Schema(required = true, description = "As it was called last.")
            String title,

            @Schema(required = true, description = "An item may have moved and changed at once.")
            List<DifferenceKind> kinds,

            @Schema(required = true, description = "What differs beside its dates.")
            List<ChangedField> fields,

            @Schema(description = "Absent of what was added.")
            Optional<PlannedItemView> before,

            @Schema(description = "Absent of what was removed.")
            Optional<PlannedItemView> after,

            @Schema(description = "By how many days it starts later, less than 0 for earlier.")
            Optional<Long> startShift,

            @Schema(description = "By how many days it ends later, less than 0 for earlier.")
            Optional<Long> endShift,

            @Schema(description = "The newest that was given between the two moments.")
            Optional<GivenReasonView> reason) {
        private static PlanDifferenceView of(TwoMoments moments, PlanDifference difference) {
            return new PlanDifferenceView(
                    difference.itemId(),
                    difference.number(),
                    difference.title(),
                    difference.kinds(),
                    difference.fields(),
                    difference
                            .before()
                            .map(item ->
                                    PlannedItemView.of(item, moments.before().currency())),
                    difference
                            .after()
                            .map(item ->
                                    PlannedItemView.of(item, moments.after().currency())),
                    difference.startShift(),
                    difference.endShift(),
                    difference.reason().map(GivenReasonView::of));
        }
    }
}
