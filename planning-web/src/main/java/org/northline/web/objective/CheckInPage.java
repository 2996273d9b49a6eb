package org.northline.web.objective;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.objective.CheckInRow;
import org.northline.planning.shared.Page;

/** A page of check-ins, the newest day first. */
public record CheckInPage(@Schema(required = true) List<CheckInView> items, Optional<String> nextCursor) {
    static CheckInPage of(Page<CheckInRow> page) {
        return new CheckInPage(page.items().stream().map(CheckInView::of).toList(), page.nextCursor());
    }
}
