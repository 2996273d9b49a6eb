package org.northline.planning.scenario;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** What scenarios take for granted, withdrawn assumptions included; of an item a scenario takes one thing at most. */
public interface Assumptions {
    Optional<Assumption> find(OrgId org, AssumptionId id);

    /** The assumptions of a scenario that are not withdrawn. */
    List<Assumption> live(OrgId org, ScenarioId scenario);

    /** Makes the assumption durable at once. */
    void add(Assumption assumption);

    void flush();

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    default Assumption get(OrgId org, AssumptionId id) {
        return find(org, id).orElseThrow(NotFound::new);
    }

    /** What the scenario says of an item, if anything. */
    default Optional<Assumption> ofItem(OrgId org, ScenarioId scenario, UUID item) {
        return live(org, scenario).stream()
                .filter(known -> known.content().item().filter(item::equals).isPresent())
                .findFirst();
    }
}
