package org.northline.web.objective;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.objective.ObjectiveRow;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Page;

/** A page of objectives. */
public record ObjectivePage(@Schema(required = true) List<ObjectiveView> items, Optional<String> nextCursor) {
    static ObjectivePage of(Page<ObjectiveRow> page, Actor caller) {
        return new ObjectivePage(
                page.items().stream().map(row -> ObjectiveView.of(row, caller)).toList(), page.nextCursor());
    }
}
