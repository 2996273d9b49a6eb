package org.northline.planning.objective;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

/** Check ins in a map. */
final class InMemoryCheckIns implements CheckIns {
    private final Map<OrgKey, CheckIn> checkIns = new HashMap<>();

    @Override
    public Optional<CheckIn> find(OrgId org, CheckInId id) {
        return Optional.ofNullable(checkIns.get(OrgKey.of(org, id.value())));
    }

    @Override
    public void add(CheckIn checkIn) {
        checkIns.put(checkIn.orgKey(), checkIn);
    }

    @Override
    public void flush() {
        // a map holds every change at once
    }
}
