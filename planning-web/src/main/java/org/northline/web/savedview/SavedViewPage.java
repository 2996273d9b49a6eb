package org.northline.web.savedview;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.savedview.SavedViewRow;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Page;

/** A page of saved views. */
public record SavedViewPage(@Schema(required = true) List<SavedViewView> items, Optional<String> nextCursor) {
    static SavedViewPage of(Page<SavedViewRow> page, Actor caller) {
        return new SavedViewPage(
                page.items().stream().map(row -> SavedViewView.of(row, caller)).toList(), page.nextCursor());
    }
}
