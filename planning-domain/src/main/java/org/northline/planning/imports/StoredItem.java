package org.northline.planning.imports;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.RoadmapItem;
import org.northline.planning.roadmap.ThemeId;

/**
 * An item that was there before a row of the file.
 *
 * @param line the line of this file that has had the same key before, if one has
 */
record StoredItem(
        UUID id,
        String number,
        long version,
        UUID cycleId,
        RoadmapItem.Content content,
        Optional<ThemeId> theme,
        boolean onPortfolio,
        @Nullable Long line) {

    boolean equalTo(RoadmapItem.Content newContent, Optional<ThemeId> newTheme) {
        return content.equals(newContent) && theme.equals(newTheme);
    }

    boolean materiallyOther(RoadmapItem.Content newContent) {
        return !content.text().equals(newContent.text()) || !content.product().equals(newContent.product());
    }
}
