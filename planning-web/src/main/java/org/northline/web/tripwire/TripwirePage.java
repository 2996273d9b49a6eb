package org.northline.web.tripwire;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Page;
import org.northline.planning.tripwire.TripwireRow;

/** A page of tripwires. */
public record TripwirePage(@Schema(required = true) List<TripwireView> items, Optional<String> nextCursor) {
    static TripwirePage of(Page<TripwireRow> page, Actor caller) {
        return new TripwirePage(
                page.items().stream().map(row -> TripwireView.of(row, caller)).toList(), page.nextCursor());
    }
}
