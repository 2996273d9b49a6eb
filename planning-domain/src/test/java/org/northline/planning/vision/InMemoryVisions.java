package org.northline.planning.vision;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

/** Visions in a map. */
final class InMemoryVisions implements Visions {
    private final Map<OrgKey, VisionStatement> visions = new HashMap<>();

    @Override
    public Optional<VisionStatement> find(OrgId org, VisionId id) {
        return Optional.ofNullable(visions.get(OrgKey.of(org, id.value())));
    }

    @Override
    public boolean isWritten(OrgId org, CycleId cycle, VisionLevel level, UUID subject) {
        return visions.values().stream()
                .anyMatch(vision -> vision.key().org().equals(org)
                        && vision.cycle().equals(cycle)
                        && vision.level() == level
                        && vision.product()
                                .map(ProductId::value)
                                .orElse(cycle.value())
                                .equals(subject));
    }

    @Override
    public void add(VisionStatement vision) {
        visions.put(vision.key(), vision);
    }

    @Override
    public void flush() {
        // a map holds every change at once
    }
}
