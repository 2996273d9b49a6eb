package org.northline.planning.roadmap;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

/** Items in a map; a saved one is at its first revision, as the database makes it. */
class ItemsInMemory implements RoadmapItems {
    private final Map<OrgKey, RoadmapItem> items = new HashMap<>();

    @Override
    public Optional<RoadmapItem> find(OrgId org, RoadmapItemId id) {
        return Optional.ofNullable(items.get(OrgKey.of(org, id.value())));
    }

    @Override
    public void add(RoadmapItem item) {
        items.put(item.key(), item);
        save(item);
    }

    @Override
    public void save(RoadmapItem item) {
        try {
            Field revision = RoadmapItem.class.getDeclaredField("revision");
            revision.setAccessible(true);
            revision.setInt(item, 1);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
