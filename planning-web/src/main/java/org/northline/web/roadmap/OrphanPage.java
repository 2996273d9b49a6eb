package org.northline.web.roadmap;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.BrokenLine;
import org.northline.planning.roadmap.Orphans;
import org.northline.planning.shared.Page;

/** One page of the items whose line to a chosen strategy is broken. */
public record OrphanPage(
        @Schema(required = true) List<OrphanView> items,
        @Nullable String nextCursor) {
    public OrphanPage {
        items = List.copyOf(items);
    }

    static OrphanPage of(Page<Orphans.Orphan> page) {
        return new OrphanPage(
                page.items().stream().map(OrphanView::of).toList(),
                page.nextCursor().orElse(null));
    }

    /** An item without a line, and what to do about it. */
    @Schema(name = "Orphan")
    public record OrphanView(
            @Schema(required = true) UUID id,
            @Schema(required = true) String number,
            @Schema(required = true) String title,
            @Schema(required = true) Reference product,
            @Schema(required = true) BrokenLine broken,
            @Schema(required = true) String sentence) {
        static OrphanView of(Orphans.Orphan orphan) {
            return new OrphanView(
                    orphan.id(),
                    orphan.number(),
                    orphan.title(),
                    new Reference(orphan.productId(), orphan.productName()),
                    orphan.broken(),
                    orphan.broken().sentence());
        }
    }
}
