package org.northline.web.revisit;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.revisit.RevisitRow;
import org.northline.planning.shared.Page;

/** A page of what came of a revisit date. */
public record OutcomePage(@Schema(required = true) List<OutcomeView> items, Optional<String> nextCursor) {
    static OutcomePage of(Page<RevisitRow.Outcome> page) {
        return new OutcomePage(page.items().stream().map(OutcomeView::of).toList(), page.nextCursor());
    }
}
