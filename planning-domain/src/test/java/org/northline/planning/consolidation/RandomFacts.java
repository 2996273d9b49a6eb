package org.northline.planning.consolidation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.northline.planning.consolidation.PlanFacts.Team;
import org.northline.planning.consolidation.PlanFacts.Theme;
import org.northline.planning.consolidation.PlannedItem.Group;
import org.northline.planning.consolidation.PlannedItem.Links;
import org.northline.planning.consolidation.PlannedItem.Must;
import org.northline.planning.consolidation.PlannedItem.Need;

/** Small plans with everything that can be in one: teams with and without capacity, reviewers, money, links, items that cannot come. */
final class RandomFacts {
    private static final int QUARTERS = 4;
    private static final long HUNDRED = 100;

    private final RandomGenerator random;
    private final List<UUID> teams;
    private final List<UUID> items;

    private RandomFacts(RandomGenerator random) {
        this.random = random;
        this.teams = ids(1, 2);
        this.items = ids(2, 6);
    }

    static PlanFacts of(RandomGenerator random) {
        return new RandomFacts(random).facts();
    }

    private static List<UUID> ids(int kind, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new UUID(kind, number))
                .toList();
    }

    private PlanFacts facts() {
        boolean money = random.nextBoolean();
        return new PlanFacts(
                items.stream().map(this::item).toList(),
                new Links(
                        random.nextInt(3) == 0 ? List.of(new Need(items.get(3), items.get(0))) : List.of(),
                        random.nextInt(3) == 0 ? List.of(new Group("One", items.subList(1, 3))) : List.of(),
                        random.nextInt(4) == 0 ? List.of(new Group("All", items.subList(4, 6))) : List.of()),
                List.of(
                        new Team(teams.get(0), "Limited", Optional.of(eachQuarter(0, 14))),
                        new Team(teams.get(1), "Not said", Optional.empty())),
                random.nextBoolean() ? Optional.of(HUNDRED * random.nextInt(5, 30)) : Optional.empty(),
                money ? Optional.of(eachQuarter(10, 60)) : Optional.empty(),
                money ? Optional.of(HUNDRED * random.nextInt(40, 160)) : Optional.empty(),
                List.of(new Theme(new UUID(3, 0), "Theme", Optional.empty(), Optional.empty())),
                List.of(100L, 95L, 90L, 85L));
    }

    private List<Long> eachQuarter(int least, int most) {
        return IntStream.range(0, QUARTERS)
                .mapToObj(quarter -> HUNDRED * random.nextInt(least, most))
                .toList();
    }

    private PlannedItem item(UUID id) {
        Map<UUID, Long> weeks = new HashMap<>();
        new ArrayList<>(teams).forEach(team -> {
            if (random.nextInt(3) > 0) {
                weeks.put(team, HUNDRED * random.nextInt(1, 12));
            }
        });
        boolean cleared = random.nextBoolean();
        int from = random.nextInt(2);
        return new PlannedItem(
                id,
                Optional.of(random.nextInt(12, 1500)),
                Optional.of(BigDecimal.valueOf(random.nextInt(1, 50))),
                Optional.of(new UUID(3, 0)),
                weeks,
                cleared ? 0 : HUNDRED * random.nextInt(1, 12),
                cleared ? "CLEARED" : "DRAFT",
                Must.FREE,
                from,
                from == 0 ? PlaceReason.FIRST_OF_CYCLE : PlaceReason.WINDOW,
                QUARTERS - 1 - random.nextInt(2),
                cleared ? Optional.empty() : Optional.of(LocalDate.of(2027, 1, 1)),
                random.nextInt(8) == 0 ? Optional.of(PlaceReason.STOPPED) : Optional.empty());
    }
}
