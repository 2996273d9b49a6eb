package org.northline.planning.rollover;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.northline.planning.rollover.EstimateReading.Had;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.team.SetTeamCapacity;
import org.northline.planning.team.TeamId;

/** Gives each team in the new cycle what it had in the same quarters of the old one. Where it has something there already, that counts. */
@OnePerServer
class CarryCapacities {
    private final EstimateReading reading;
    private final SetTeamCapacity setCapacity;

    @Inject
    CarryCapacities(EstimateReading reading, SetTeamCapacity setCapacity) {
        this.reading = reading;
        this.setCapacity = setCapacity;
    }

    void carry(CarryRun run) {
        Map<UUID, List<Had>> teams = reading.capacities(run.actor().org(), run.from(), run.to()).stream()
                .collect(Collectors.groupingBy(Had::team, LinkedHashMap::new, Collectors.toList()));
        List<List<Had>> going = teams.values().stream()
                .filter(quarters ->
                        run.takesAlong(AlongKind.CAPACITY) && quarters.get(0).free())
                .toList();
        going.forEach(quarters -> setCapacity.set(new SetTeamCapacity.New(
                run.actor(),
                run.to(),
                new TeamId(quarters.get(0).team()),
                quarters.stream().map(Had::line).toList())));
        run.count(AlongKind.CAPACITY, teams.size(), going.size());
    }
}
