package org.northline.web.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.audit.HistoryEvent;
import org.northline.planning.shared.Page;

/** One page of changes. */
public record HistoryPage(
        @Schema(required = true) List<HistoryEvent> items,
        @Nullable String nextCursor) {
    public HistoryPage {
        items = List.copyOf(items);
    }

    static HistoryPage of(Page<HistoryEvent> page) {
        return new HistoryPage(page.items(), page.nextCursor().orElse(null));
    }
}
