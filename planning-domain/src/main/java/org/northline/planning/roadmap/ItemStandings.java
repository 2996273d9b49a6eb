package org.northline.planning.roadmap;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgKey;

/** How an item stands with the gate and on the portfolio roadmap at this moment. */
@OnePerServer
class ItemStandings {
    private final Jdbi jdbi;

    @Inject
    ItemStandings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Standing of(OrgKey item) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT coalesce((SELECT g.standing FROM planning.gate_standing g
                                 WHERE g.org_id = :org AND g.item_id = :item), 'DRAFT') AS gate,
                               EXISTS (SELECT FROM planning.portfolio_entry e
                                 WHERE e.org_id = :org AND e.item_id = :item) AS on_portfolio
                        """)
                .bind("org", item.org().value())
                .bind("item", item.id())
                .map(ConstructorMapper.of(Standing.class))
                .one());
    }

    /** The gate's own word, as in the view planning.gate_standing, and whether there is an entry. */
    public record Standing(String gate, boolean onPortfolio) {
        private static final Set<String> WITHOUT_LIVE_CASE = Set.of("DRAFT", "INVALIDATED");

        public Standing {
            requireNonNull(gate, "gate");
        }

        boolean hasLiveCase() {
            return !WITHOUT_LIVE_CASE.contains(gate);
        }
    }
}
