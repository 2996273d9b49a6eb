package org.northline.planning.imports;

import java.util.Optional;
import java.util.UUID;
import org.northline.planning.roadmap.RoadmapItem;
import org.northline.planning.roadmap.ThemeId;

/** What becomes of one accepted row: its item, as it is to be. */
record ItemWrite(
        Outcome outcome,
        long line,
        String externalKey,
        UUID itemId,
        long version,
        RoadmapItem.Content content,
        Optional<ThemeId> theme) {

    /** The words of import_row.outcome. */
    enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }
}
