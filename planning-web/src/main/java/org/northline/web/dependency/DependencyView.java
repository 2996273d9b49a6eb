package org.northline.web.dependency;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.dependency.DependencyKind;
import org.northline.planning.dependency.DependencyRow;
import org.northline.planning.dependency.ListedDependency;
import org.northline.planning.shared.Actor;

/** What an item has to do with another one, and how both stand with the gate. */
@Schema(name = "Dependency")
public record DependencyView(
        @Schema(required = true) UUID id,
        @Schema(required = true) DependencyKind kind,

        @Schema(required = true, description = "The one that needs the other.")
        DependentItemView item,

        @Schema(required = true) String standing,
        @Schema(required = true) DependentItemView other,
        @Schema(required = true) String otherStanding,
        @Schema(required = true) String note,

        @Schema(description = "What is wrong with the order of the two, in a sentence.")
        Optional<String> warning,

        @Schema(required = true) boolean mayChange,
        @Schema(required = true) long version) {
    static DependencyView of(ListedDependency listed, Actor caller) {
        DependencyRow row = listed.dependency();
        return new DependencyView(
                row.id(),
                row.kind(),
                DependentItemView.of(row.item()),
                listed.standing(),
                DependentItemView.of(row.other()),
                listed.otherStanding(),
                row.note(),
                row.warning(),
                row.mayBeChangedBy(caller),
                row.version());
    }
}
