package org.northline.planning.strategy;

import java.util.List;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** The strategy options of the organisations; each cycle has one per strategy of the catalogue from its start. */
public interface StrategyOptions {
    /** The option, with its row locked until the transaction ends, since choices and themes depend on each other. */
    Optional<StrategyOption> findLocked(OrgId org, OptionId id);

    List<StrategyOption> ofCycle(OrgId org, CycleId cycle);

    /** How many themes that come from the option are not archived. */
    long liveThemes(OrgId org, OptionId id);

    /** Makes the options durable at once. */
    void addAll(List<StrategyOption> options);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    default StrategyOption getLocked(OrgId org, OptionId id) {
        return findLocked(org, id).orElseThrow(NotFound::new);
    }
}
