package org.northline.planning.dependency;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads the names of items, withdrawn ones included, in one statement. */
@OnePerServer
class ItemNames {
    private final Jdbi jdbi;

    @Inject
    ItemNames(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Without those that the organisation does not have. */
    Map<UUID, NamedItem> of(OrgId org, Collection<UUID> items) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT i.id, i.cycle_id, i.number, i.title, i.withdrawn_at IS NOT NULL AS withdrawn
                        FROM planning.roadmap_item i WHERE i.org_id = :org AND i.id = ANY (:ids)
                        """)
                .bind("org", org.value())
                .bindArray("ids", UUID.class, items)
                .map(ConstructorMapper.of(NamedItem.class))
                .collect(Collectors.toMap(NamedItem::id, Function.identity())));
    }
}
