package org.northline.planning.roadmap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

/** Themes in a map; a test says how many items and objectives belong to each. */
public final class InMemoryStrategicThemes implements StrategicThemes {
    private final Map<OrgKey, StrategicTheme> themes = new HashMap<>();
    private final Map<ThemeId, Long> items = new HashMap<>();
    private final Map<ThemeId, Long> objectives = new HashMap<>();

    @Override
    public Optional<StrategicTheme> find(OrgId org, ThemeId id) {
        return Optional.ofNullable(themes.get(OrgKey.of(org, id.value())));
    }

    @Override
    public Optional<StrategicTheme> findLive(OrgId org, CycleId cycle, String name) {
        return themes.values().stream()
                .filter(theme -> theme.orgKey().org().equals(org)
                        && theme.cycle().equals(cycle)
                        && theme.name().equalsIgnoreCase(name)
                        && !theme.isArchived())
                .findFirst();
    }

    @Override
    public Set<ThemeId> liveIds(OrgId org, CycleId cycle) {
        return themes.values().stream()
                .filter(theme ->
                        theme.orgKey().org().equals(org) && theme.cycle().equals(cycle) && !theme.isArchived())
                .map(StrategicTheme::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int nextPosition(OrgId org, CycleId cycle) {
        return (int) themes.values().stream()
                        .filter(theme -> theme.orgKey().org().equals(org)
                                && theme.cycle().equals(cycle))
                        .count()
                + 1;
    }

    @Override
    public long liveItems(OrgId org, ThemeId id) {
        return items.getOrDefault(id, 0L);
    }

    void haveItems(ThemeId id, long number) {
        items.put(id, number);
    }

    @Override
    public long liveObjectives(OrgId org, ThemeId id) {
        return objectives.getOrDefault(id, 0L);
    }

    void haveObjectives(ThemeId id, long number) {
        objectives.put(id, number);
    }

    @Override
    public void add(StrategicTheme theme) {
        themes.put(theme.orgKey(), theme);
    }

    @Override
    public void flush() {
        // a map holds every change at once
    }
}
