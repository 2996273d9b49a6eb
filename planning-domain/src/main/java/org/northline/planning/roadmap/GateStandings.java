package org.northline.planning.roadmap;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.VerdictMemory.Remembered;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads how items of a list stand with the gate; what was never at the gate is left out. */
@OnePerServer
public class GateStandings {
    // One item at a time, ten times as fast as all ids at once: only an equation reaches the tables below the view.
    private static final String STANDINGS = """
            WITH moment AS MATERIALIZED (SELECT head, holds_until FROM planning.gate_state WHERE org_id = :org)
            SELECT g.item_id, g.standing, m.head, m.holds_until
            FROM unnest(:ids) AS asked (id)
            CROSS JOIN LATERAL (
              SELECT s.item_id, s.standing FROM planning.gate_standing s WHERE s.org_id = :org AND s.item_id = asked.id OFFSET 0) g
            LEFT JOIN moment m ON true
            """;

    private static final String STILL_HOLDS = "SELECT <still_holds>";

    private static final RowMapper<Standing> STANDING = ConstructorMapper.of(Standing.class);

    private final Jdbi jdbi;
    private final StandingMemory memory;

    @Inject
    public GateStandings(Jdbi jdbi, StandingMemory memory) {
        this.jdbi = jdbi;
        this.memory = memory;
    }

    /** In one statement while what was said of all of them still holds, else in two. */
    public Map<UUID, String> of(OrgId org, Collection<UUID> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        Remembered<String> remembered = memory.of(org);
        return jdbi.withHandle(handle -> remembered
                .ofAll(items)
                .filter(known -> stillHolds(handle, org, remembered))
                .orElseGet(() -> asked(handle, org, items)));
    }

    /** Asks the gate, and remembers what it says. */
    Map<UUID, String> asked(Handle handle, OrgId org, Collection<UUID> items) {
        List<Standing> rows = handle.createQuery(STANDINGS)
                .bind("org", org.value())
                .bindArray("ids", UUID.class, items)
                .map(STANDING)
                .list();
        Map<UUID, String> standings = rows.stream().collect(Collectors.toMap(Standing::itemId, Standing::standing));
        rows.stream().findFirst().ifPresent(any -> memory.keep(org, any.head(), any.holdsUntil(), standings));
        return standings;
    }

    private static boolean stillHolds(Handle handle, OrgId org, Remembered<String> remembered) {
        return remembered
                .bind(handle.createQuery(STILL_HOLDS)
                        .define("still_holds", VerdictMemory.STILL_HOLDS)
                        .bind("org", org.value()))
                .mapTo(Boolean.class)
                .one();
    }

    /** What the gate says of one item, and the moment of its log at which it says so. */
    public record Standing(
            UUID itemId,
            String standing,
            @Nullable String head,
            @Nullable OffsetDateTime holdsUntil) {
        public Standing {
            requireNonNull(itemId, "itemId");
            requireNonNull(standing, "standing");
        }
    }
}
