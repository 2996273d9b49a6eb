package org.northline.planning.team;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

/** The four teams of the sample company, what they have in 2027, and what its items take of them; Messages has too little in the second quarter. */
@OnePerServer
class SampleTeams implements SampleChapter {
    private static final List<String> NAMES = List.of("Daily work", "Messages", "Figures", "Platform");

    /** Full-time equivalents of each team from the first to the fourth quarter. */
    private static final List<List<String>> PEOPLE = List.of(
            List.of("5", "5", "6", "6"),
            List.of("3", "1.25", "4", "4"),
            List.of("2.5", "3", "3", "3"),
            List.of("4", "4", "4", "4"));

    private static final List<Integer> RUN_SHARES = List.of(30, 25, 20, 50);

    /** Days off of each of the people by quarter: Easter, summer and the turn of the year are in them. */
    private static final List<Integer> DAYS_OFF = List.of(4, 6, 11, 7);

    /** Item, team, low, likely and high effort. */
    private static final List<List<Integer>> EFFORTS = List.of(
            List.of(1, 1, 14, 20, 34),
            List.of(1, 4, 3, 5, 9),
            List.of(2, 1, 20, 28, 40),
            List.of(3, 1, 8, 12, 20),
            List.of(3, 4, 2, 3, 6),
            List.of(4, 1, 24, 36, 60),
            List.of(5, 1, 15, 22, 35),
            List.of(5, 3, 5, 8, 14),
            List.of(6, 2, 10, 14, 22),
            List.of(7, 2, 18, 26, 44),
            List.of(8, 2, 8, 12, 20),
            List.of(8, 4, 4, 6, 12),
            List.of(9, 3, 10, 14, 24),
            List.of(10, 3, 12, 18, 30),
            List.of(11, 3, 8, 10, 16),
            List.of(11, 4, 4, 6, 10));

    private final MaintainTeams teams;
    private final SetTeamCapacity capacities;
    private final EstimateEffort efforts;

    @Inject
    SampleTeams(MaintainTeams teams, SetTeamCapacity capacities, EstimateEffort efforts) {
        this.teams = teams;
        this.capacities = capacities;
        this.efforts = efforts;
    }

    @Override
    public int order() {
        return 320;
    }

    @Override
    public void write(SampleCompany company) {
        Actor leader = company.as(SampleRole.PRODUCT_LEADER);
        CycleId cycle = new CycleId(company.kept("cycle"));
        List<TeamId> all = NAMES.stream().map(name -> teams.add(leader, name)).toList();
        for (int team = 0; team < all.size(); team++) {
            company.keep("team." + (team + 1), all.get(team).value());
            capacities.set(new SetTeamCapacity.New(leader, cycle, all.get(team), quarters(team)));
        }
        for (List<Integer> effort : EFFORTS) {
            efforts.estimate(new EstimateEffort.New(
                    leader,
                    new RoadmapItemId(company.kept("item." + effort.get(0))),
                    all.get(effort.get(1) - 1),
                    new EffortRange.Draft(
                            BigDecimal.valueOf(effort.get(2)),
                            BigDecimal.valueOf(effort.get(3)),
                            BigDecimal.valueOf(effort.get(4)))));
        }
    }

    private static List<QuarterLine.Draft> quarters(int team) {
        return IntStream.range(0, TeamCapacity.QUARTERS)
                .mapToObj(quarter -> {
                    BigDecimal people = new BigDecimal(PEOPLE.get(team).get(quarter));
                    BigDecimal daysOff = people.multiply(BigDecimal.valueOf(DAYS_OFF.get(quarter)));
                    return new QuarterLine.Draft(people, daysOff, RUN_SHARES.get(team));
                })
                .toList();
    }
}
