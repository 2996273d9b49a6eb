package org.northline.web.dependency;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.dependency.ItemSetKind;
import org.northline.planning.dependency.MaintainItemSets;

/** A set as typed: a name, and 2 to 20 items of the cycle. */
public record ItemSetInput(
        @Schema(required = true) @Nullable String name,
        @Schema(required = true) @Nullable ItemSetKind kind,
        @Schema(required = true) @Nullable List<@Nullable UUID> itemIds) {
    MaintainItemSets.Draft draft() {
        return new MaintainItemSets.Draft(name, kind, itemIds);
    }
}
