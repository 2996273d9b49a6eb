package org.northline.web.tripwire;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.shared.Page;
import org.northline.planning.tripwire.TripwireRow;

/** A page of what was decided about a tripwire. */
public record DecisionPage(@Schema(required = true) List<DecisionView> items, Optional<String> nextCursor) {
    static DecisionPage of(Page<TripwireRow.Decision> page) {
        return new DecisionPage(page.items().stream().map(DecisionView::of).toList(), page.nextCursor());
    }
}
