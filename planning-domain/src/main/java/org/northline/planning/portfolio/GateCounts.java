package org.northline.planning.portfolio;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Counts how the items of a cycle stand with the gate, in one statement. */
@OnePerServer
public class GateCounts {
    private static final String COUNTS = """
            SELECT coalesce(g.standing, 'DRAFT') AS standing, count(*)::integer AS items
            FROM planning.roadmap_item i
            LEFT JOIN planning.gate_standings(:org) g ON g.item_id = i.id
            WHERE i.org_id = :org AND i.cycle_id = :cycle AND i.withdrawn_at IS NULL
            GROUP BY 1
            """;

    private final Jdbi jdbi;

    @Inject
    public GateCounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How many items stand how; a standing that none has is left out. */
    public Map<String, Integer> of(OrgId org, CycleId cycle) {
        return jdbi.withHandle(handle -> handle
                .createQuery(COUNTS)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .map((row, context) -> Map.entry(row.getString("standing"), row.getInt("items")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
