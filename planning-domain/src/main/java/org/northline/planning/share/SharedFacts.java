package org.northline.planning.share;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** What a link may show beside the roadmap itself; what it may not show is never read. */
@OnePerServer
public class SharedFacts {
    private static final String NAMES = """
            SELECT e.item_id AS item, o.name AS fact FROM planning.portfolio_entry e
            JOIN planning.roadmap_item i ON i.org_id = e.org_id AND i.id = e.item_id
            JOIN planning.person o ON o.org_id = i.org_id AND o.id = i.owner_id
            WHERE e.org_id = :org AND i.cycle_id = :cycle
            """;
    private static final String COSTS = """
            SELECT e.item_id AS item, c.cost AS fact FROM planning.portfolio_entry e
            JOIN planning.roadmap_item i ON i.org_id = e.org_id AND i.id = e.item_id
            JOIN planning.item_estimate c ON c.org_id = i.org_id AND c.item_id = i.id
            WHERE e.org_id = :org AND i.cycle_id = :cycle AND c.cost IS NOT NULL
            """;

    private final Jdbi jdbi;

    @Inject
    public SharedFacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Who answers for each promoted item, by its id. */
    public Map<UUID, String> owners(OrgId org, CycleId cycle) {
        return read(NAMES, String.class, org, cycle);
    }

    /** What each promoted item costs, by its id, where it is known; in the currency of the cycle. */
    public Map<UUID, BigDecimal> costs(OrgId org, CycleId cycle) {
        return read(COSTS, BigDecimal.class, org, cycle);
    }

    private <T> Map<UUID, T> read(String sql, Class<T> type, OrgId org, CycleId cycle) {
        Map<UUID, T> facts = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(sql)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .map((row, context) -> Map.entry(
                        row.getObject("item", UUID.class),
                        Optional.ofNullable(row.getObject("fact", type)).orElseThrow()))
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue())));
        return facts;
    }
}
