package org.northline.web.savedview;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.savedview.SavedViewRow;
import org.northline.planning.shared.Actor;

/** A saved view, and whether it is the caller's own to change. */
@Schema(name = "SavedView")
public record SavedViewView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) String address,
        @Schema(required = true) boolean shared,
        @Schema(required = true) String ownerName,
        @Schema(required = true) boolean mayChange,
        @Schema(required = true) long version) {
    static SavedViewView of(SavedViewRow row, Actor caller) {
        return new SavedViewView(
                row.id(),
                row.name(),
                row.address(),
                row.shared(),
                row.ownerName(),
                row.ownerId().equals(caller.person().value()),
                row.version());
    }
}
