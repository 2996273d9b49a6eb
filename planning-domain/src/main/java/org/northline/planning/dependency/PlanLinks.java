package org.northline.planning.dependency;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/**
 * What a plan has to keep to: the needs and the sets of a whole cycle, each in one statement. Items that were withdrawn are in neither, and a set
 * of which fewer than two items are left says nothing any more.
 */
@OnePerServer
public class PlanLinks {
    private static final String NEEDS = """
            SELECT n.item_id AS item, n.needed_id AS needed FROM planning.need n
            WHERE n.org_id = :org AND n.cycle_id = :cycle ORDER BY n.item_id, n.needed_id
            """;

    private static final String TIES = """
            SELECT t.set_id AS "set", t.name, t.kind, t.item_id AS item FROM planning.tie t
            WHERE t.org_id = :org AND t.cycle_id = :cycle ORDER BY lower(t.name), t.set_id, t.item_id
            """;

    private final Jdbi jdbi;

    @Inject
    public PlanLinks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Until the running transaction ends nobody else ties items of this cycle, and everything is seen that others have tied; without it two people
     * could close a circle from both its ends in the same instant.
     */
    void takeTurn(OrgId org, CycleId cycle) {
        jdbi.useHandle(handle -> handle.createQuery("SELECT planning.tie_in_turn(:org, :cycle)")
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .mapTo(String.class)
                .findOne());
    }

    public List<Need> needs(OrgId org, CycleId cycle) {
        return jdbi.withHandle(handle -> handle.createQuery(NEEDS)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .map(ConstructorMapper.of(Need.class))
                .list());
    }

    public List<TiedItems> sets(OrgId org, CycleId cycle) {
        List<Tie> ties = jdbi.withHandle(handle -> handle.createQuery(TIES)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .map(ConstructorMapper.of(Tie.class))
                .list());
        Map<UUID, List<Tie>> bySet = new LinkedHashMap<>();
        ties.forEach(tie ->
                bySet.computeIfAbsent(tie.set(), none -> new ArrayList<>()).add(tie));
        return bySet.values().stream()
                .filter(set -> set.size() >= ItemSet.LEAST)
                .map(TiedItems::of)
                .toList();
    }

    /** An item that can only come when the other one comes, and not before it. */
    public record Need(UUID item, UUID needed) {
        public Need {
            requireNonNull(item, "item");
            requireNonNull(needed, "needed");
        }
    }

    /** A set with its items that are not withdrawn, two at least. */
    public record TiedItems(UUID id, String name, ItemSetKind kind, List<UUID> items) {
        public TiedItems {
            requireNonNull(id, "id");
            requireNonNull(name, "name");
            requireNonNull(kind, "kind");
            items = List.copyOf(items);
        }

        private static TiedItems of(List<Tie> ties) {
            Tie first = ties.get(0);
            return new TiedItems(
                    first.set(),
                    first.name(),
                    first.kind(),
                    ties.stream().map(Tie::item).toList());
        }
    }

    /** One item of one set. */
    public record Tie(UUID set, String name, ItemSetKind kind, UUID item) {}
}
