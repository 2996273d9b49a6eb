package org.northline.planning.dependency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.dependency.PlanLinks.Need;

/** What items need, as a graph: from an item an arrow to each one that it needs. */
final class Needs {
    private final Map<UUID, List<UUID>> neededBy = new HashMap<>();

    private Needs(List<Need> needs) {
        for (Need need : needs) {
            neededBy.computeIfAbsent(need.item(), none -> new ArrayList<>()).add(need.needed());
        }
    }

    static Needs of(List<Need> needs) {
        return new Needs(needs);
    }

    /**
     * The items of the circle that one more need would close, from the item that would have it to the last one, which needs that first again; empty
     * when it closes none. Of several circles one of the shortest. Searched in breadth (Moore 1959), each item and each need looked at once.
     */
    List<UUID> circleClosedBy(Need next) {
        Map<UUID, UUID> cameFrom = new HashMap<>();
        Deque<UUID> open = new ArrayDeque<>(List.of(next.needed()));
        cameFrom.put(next.needed(), next.item());
        while (!open.isEmpty()) {
            UUID item = open.remove();
            if (item.equals(next.item())) {
                return way(next, cameFrom);
            }
            for (UUID needed : neededBy.getOrDefault(item, List.of())) {
                if (cameFrom.putIfAbsent(needed, item) == null) {
                    open.add(needed);
                }
            }
        }
        return List.of();
    }

    private static List<UUID> way(Need next, Map<UUID, UUID> cameFrom) {
        List<UUID> back = new ArrayList<>();
        @Nullable UUID at = cameFrom.get(next.item());
        while (at != null && !at.equals(next.item())) {
            back.add(at);
            at = cameFrom.get(at);
        }
        back.add(next.item());
        Collections.reverse(back);
        return back;
    }
}
