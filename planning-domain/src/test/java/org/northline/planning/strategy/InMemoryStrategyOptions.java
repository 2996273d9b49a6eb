package org.northline.planning.strategy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

/** Strategy options in a map; a test says how many themes come from each. */
public final class InMemoryStrategyOptions implements StrategyOptions {
    private final Map<OrgKey, StrategyOption> options = new LinkedHashMap<>();
    private final Map<OptionId, Long> themes = new HashMap<>();

    @Override
    public Optional<StrategyOption> findLocked(OrgId org, OptionId id) {
        return Optional.ofNullable(options.get(OrgKey.of(org, id.value())));
    }

    @Override
    public List<StrategyOption> ofCycle(OrgId org, CycleId cycle) {
        return options.values().stream()
                .filter(option ->
                        option.key().org().equals(org) && option.cycle().equals(cycle))
                .toList();
    }

    @Override
    public long liveThemes(OrgId org, OptionId id) {
        return themes.getOrDefault(id, 0L);
    }

    public void haveThemes(OptionId id, long number) {
        themes.put(id, number);
    }

    @Override
    public void addAll(List<StrategyOption> added) {
        added.forEach(option -> options.put(option.key(), option));
    }

    @Override
    public void flush() {
        // a map holds every change at once
    }
}
