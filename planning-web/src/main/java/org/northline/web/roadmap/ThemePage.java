package org.northline.web.roadmap;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.roadmap.ThemeRow;
import org.northline.planning.shared.Page;

/** A page of themes. */
public record ThemePage(@Schema(required = true) List<ThemeView> items, Optional<String> nextCursor) {
    static ThemePage of(Page<ThemeRow> page) {
        return new ThemePage(page.items().stream().map(ThemeView::of).toList(), page.nextCursor());
    }
}
