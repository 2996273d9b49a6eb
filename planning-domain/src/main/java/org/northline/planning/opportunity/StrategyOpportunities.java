package org.northline.planning.opportunity;

import java.util.Optional;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;
import org.northline.planning.strategy.OptionId;

/** Which strategies of the organisations address which opportunities; each pair at most once until it is withdrawn. */
public interface StrategyOpportunities {
    Optional<StrategyOpportunity> find(OrgId org, StrategyOpportunityId id);

    boolean hasLive(OrgId org, OptionId option, OpportunityId opportunity);

    /** Makes it durable at once. */
    void add(StrategyOpportunity link);

    /** Writes what changed now. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    default StrategyOpportunity get(OrgId org, StrategyOpportunityId id) {
        return find(org, id).orElseThrow(NotFound::new);
    }
}
