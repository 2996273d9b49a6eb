package org.northline.planning.objective;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

/** Key results in a map. */
final class InMemoryKeyResults implements KeyResults {
    private final Map<OrgKey, KeyResult> keyResults = new HashMap<>();

    @Override
    public Optional<KeyResult> find(OrgId org, KeyResultId id) {
        return Optional.ofNullable(keyResults.get(OrgKey.of(org, id.value())));
    }

    @Override
    public int nextPosition(OrgId org, ObjectiveId objective) {
        return 1
                + keyResults.values().stream()
                        .filter(one -> one.orgKey().org().equals(org)
                                && one.objective().equals(objective))
                        .mapToInt(KeyResult::position)
                        .max()
                        .orElse(0);
    }

    @Override
    public void add(KeyResult keyResult) {
        keyResults.put(keyResult.orgKey(), keyResult);
    }

    @Override
    public void flush() {
        // a map holds every change at once
    }
}
