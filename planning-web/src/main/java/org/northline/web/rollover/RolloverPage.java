package org.northline.web.rollover;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.rollover.RolloverList;
import org.northline.planning.shared.Page;

/** A page of roll-overs. */
public record RolloverPage(@Schema(required = true) List<RolloverView> items, Optional<String> nextCursor) {
    static RolloverPage of(Page<RolloverList.RolloverRow> page) {
        return new RolloverPage(page.items().stream().map(RolloverView::of).toList(), page.nextCursor());
    }
}
