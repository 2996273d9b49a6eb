package org.northline.web.rollover;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.rollover.RolloverItem;

/** An item in another cycle that another one is the copy or the origin of. */
@Schema(name = "ItemCopy")
public record ItemCopyView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String number,
        @Schema(required = true) String title,

        @Schema(required = true, description = "Of its planning cycle.")
        int year,

        @Schema(required = true, description = "With the gate. It says nothing of the other item.")
        String standing) {
    static ItemCopyView of(RolloverItem.ItemCopy row) {
        return new ItemCopyView(row.id(), row.number(), row.title(), row.year(), row.standing());
    }
}
