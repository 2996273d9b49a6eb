package org.northline.planning.roadmap;

import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgKey;

/** Which strategic theme an item belongs to. Not material to the gate, and in a row of its own because it may be absent. */
@OnePerServer
class ThemeLinks {
    private final Jdbi jdbi;

    @Inject
    ThemeLinks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void link(OrgKey item, Optional<ThemeId> theme, Actor actor) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO planning.roadmap_item_theme AS link (org_id, item_id, theme_id, changed_by)
                        SELECT :org, :item, CAST(:theme AS uuid), :actor
                        WHERE CAST(:theme AS uuid) IS NOT NULL OR EXISTS (
                          SELECT FROM planning.roadmap_item_theme WHERE org_id = :org AND item_id = :item)
                        ON CONFLICT (org_id, item_id) DO UPDATE
                          SET theme_id = excluded.theme_id, changed_by = excluded.changed_by, changed_at = now()
                          WHERE link.theme_id IS DISTINCT FROM excluded.theme_id
                        """)
                .bind("org", item.org().value())
                .bind("item", item.id())
                .bind("theme", theme.map(ThemeId::toString).orElse(null))
                .bind("actor", actor.person().value())
                .execute());
    }
}
