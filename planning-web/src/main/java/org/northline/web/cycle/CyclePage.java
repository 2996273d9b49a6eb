package org.northline.web.cycle;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.cycle.CycleRow;
import org.northline.planning.shared.Page;

/** A page of planning cycles. */
public record CyclePage(@Schema(required = true) List<CycleView> items, Optional<String> nextCursor) {
    static CyclePage of(Page<CycleRow> page) {
        return new CyclePage(page.items().stream().map(CycleView::of).toList(), page.nextCursor());
    }
}
