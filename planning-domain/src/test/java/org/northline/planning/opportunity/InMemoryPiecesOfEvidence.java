package org.northline.planning.opportunity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

/** Evidence in a map. */
final class InMemoryPiecesOfEvidence implements PiecesOfEvidence {
    private final Map<OrgKey, Evidence> evidence = new HashMap<>();

    @Override
    public Optional<Evidence> find(OrgId org, EvidenceId id) {
        return Optional.ofNullable(evidence.get(OrgKey.of(org, id.value())));
    }

    @Override
    public Optional<Evidence> ofSegment(OrgId org, OpportunityId opportunity, String dimension, String segment) {
        return live(org, opportunity)
                .filter(one -> one.dimension().equalsIgnoreCase(dimension)
                        && one.segment().equalsIgnoreCase(segment))
                .findFirst();
    }

    @Override
    public long count(OrgId org, OpportunityId opportunity) {
        return live(org, opportunity).count();
    }

    @Override
    public void add(Evidence one) {
        evidence.put(one.orgKey(), one);
    }

    @Override
    public void flush() {
        // a map holds every change at once
    }

    private Stream<Evidence> live(OrgId org, OpportunityId opportunity) {
        return evidence.values().stream()
                .filter(one ->
                        one.orgKey().org().equals(org) && one.opportunity().equals(opportunity) && !one.isWithdrawn());
    }
}
