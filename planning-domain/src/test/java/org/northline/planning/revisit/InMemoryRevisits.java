package org.northline.planning.revisit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

/** Revisit dates in a map. */
final class InMemoryRevisits implements Revisits {
    private final Map<OrgKey, Revisit> revisits = new HashMap<>();
    private final List<RevisitOutcome> outcomes = new ArrayList<>();

    @Override
    public Optional<Revisit> find(OrgId org, RevisitId id) {
        return Optional.ofNullable(revisits.get(OrgKey.of(org, id.value())));
    }

    @Override
    public void add(Revisit revisit) {
        revisits.put(revisit.orgKey(), revisit);
    }

    @Override
    public void add(RevisitOutcome outcome) {
        outcomes.add(outcome);
    }

    @Override
    public boolean hasOutcome(OrgId org, RevisitId id, LocalDate dueOn) {
        return outcomes.stream()
                .anyMatch(outcome ->
                        outcome.revisit().equals(id) && outcome.dueOn().equals(dueOn));
    }

    @Override
    public void flush() {
        // a map holds every change at once
    }

    List<RevisitOutcome> outcomes() {
        return List.copyOf(outcomes);
    }
}
