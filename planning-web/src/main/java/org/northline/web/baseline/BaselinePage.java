package org.northline.web.baseline;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.baseline.BaselineRow;
import org.northline.planning.shared.Page;

/** A page of baselines. */
public record BaselinePage(@Schema(required = true) List<BaselineView> items, Optional<String> nextCursor) {
    static BaselinePage of(Page<BaselineRow> page) {
        return new BaselinePage(page.items().stream().map(BaselineView::of).toList(), page.nextCursor());
    }
}
