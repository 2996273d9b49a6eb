package org.northline.web.revisit;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.revisit.RevisitRow;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Page;

/** A page of revisit dates. */
public record RevisitPage(@Schema(required = true) List<RevisitView> items, Optional<String> nextCursor) {
    static RevisitPage of(Page<RevisitRow> page, Actor caller) {
        return new RevisitPage(
                page.items().stream().map(row -> RevisitView.of(row, caller)).toList(), page.nextCursor());
    }
}
