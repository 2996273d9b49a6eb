package org.northline.planning.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

/** Scorecards in a map. */
public final class InMemoryScorecards implements Scorecards {
    private final Map<OrgKey, Scorecard> scorecards = new HashMap<>();

    @Override
    public Optional<Scorecard> find(OrgId org, CycleId cycle) {
        return Optional.ofNullable(scorecards.get(OrgKey.of(org, cycle.value())));
    }

    @Override
    public void add(Scorecard scorecard) {
        scorecards.put(scorecard.key(), scorecard);
    }

    @Override
    public void flush() {
        // a map holds every change at once
    }
}
