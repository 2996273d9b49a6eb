package org.northline.planning.team;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

/** Teams in a map; a test says how many items take something of each. */
final class InMemoryTeams implements Teams {
    private final Map<OrgKey, Team> teams = new HashMap<>();
    private final Map<TeamId, Long> items = new HashMap<>();

    @Override
    public Optional<Team> find(OrgId org, TeamId id) {
        return Optional.ofNullable(teams.get(OrgKey.of(org, id.value())));
    }

    @Override
    public Optional<Team> findLive(OrgId org, String name) {
        return teams.values().stream()
                .filter(team ->
                        team.orgKey().org().equals(org) && team.name().equalsIgnoreCase(name) && !team.isArchived())
                .findFirst();
    }

    @Override
    public long liveItems(OrgId org, TeamId id) {
        return items.getOrDefault(id, 0L);
    }

    void haveItems(TeamId id, long number) {
        items.put(id, number);
    }

    @Override
    public void add(Team team) {
        teams.put(team.orgKey(), team);
    }

    @Override
    public void flush() {
        // a map holds every change at once
    }
}
