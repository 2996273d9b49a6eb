package org.northline.planning.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.northline.planning.dependency.PlanLinks.Need;

/** The search for a circle beside the distances between all items, computed the slow way. */
class NeedsPropertiesTest {
    private static final int FAR = 1_000_000;

    @Property(tries = 3_000)
    void circleIsFoundExactlyWhenThereIsOneAndIsAShortestOne(
            @ForAll @IntRange(min = 2, max = 9) int items,
            @ForAll @IntRange(max = 40) int arrows,
            @ForAll Random random) {
        boolean[][] needs = new boolean[items][items];
        for (int arrow = 0; arrow < arrows; arrow++) {
            needs[random.nextInt(items)][random.nextInt(items)] = true;
        }
        int item = random.nextInt(items);
        int needed = random.nextInt(items);

        List<UUID> circle = Needs.of(listed(needs)).circleClosedBy(new Need(id(item), id(needed)));

        int distance = distances(needs)[needed][item];
        assertThat(circle).hasSize(distance == FAR ? 0 : distance + 1).doesNotHaveDuplicates();
        if (!circle.isEmpty()) {
            assertThat(circle.get(0)).isEqualTo(id(item));
            needs[item][needed] = true;
            assertThat(steps(circle)).allMatch(step -> needs[number(step.item())][number(step.needed())]);
            assertThat(steps(circle)).contains(new Need(id(item), id(needed)));
        }
    }

    @Property(tries = 300)
    void needsThatFollowAnOrderCloseNoCircle(
            @ForAll @IntRange(min = 2, max = 30) int items,
            @ForAll @IntRange(max = 200) int arrows,
            @ForAll Random random) {
        List<Need> needs = new ArrayList<>();
        for (int arrow = 0; arrow < arrows; arrow++) {
            int later = 1 + random.nextInt(items - 1);
            Need next = new Need(id(later), id(random.nextInt(later)));

            assertThat(Needs.of(needs).circleClosedBy(next)).isEmpty();

            needs.add(next);
        }
    }

    /** Floyd 1962. */
    private static int[][] distances(boolean[][] needs) {
        int[][] distances = new int[needs.length][needs.length];
        for (int from = 0; from < needs.length; from++) {
            Arrays.fill(distances[from], FAR);
            for (int to = 0; to < needs.length; to++) {
                if (needs[from][to]) {
                    distances[from][to] = 1;
                }
            }
            distances[from][from] = 0;
        }
        for (int by = 0; by < needs.length; by++) {
            for (int from = 0; from < needs.length; from++) {
                for (int to = 0; to < needs.length; to++) {
                    distances[from][to] = Math.min(distances[from][to], distances[from][by] + distances[by][to]);
                }
            }
        }
        return Arrays.stream(distances)
                .map(row -> Arrays.stream(row)
                        .map(distance -> Math.min(distance, FAR))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static List<Need> listed(boolean[][] needs) {
        return IntStream.range(0, needs.length * needs.length)
                .filter(cell -> needs[cell / needs.length][cell % needs.length])
                .mapToObj(cell -> new Need(id(cell / needs.length), id(cell % needs.length)))
                .toList();
    }

    private static List<Need> steps(List<UUID> circle) {
        return IntStream.range(0, circle.size())
                .mapToObj(at -> new Need(circle.get(at), circle.get((at + 1) % circle.size())))
                .toList();
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static int number(UUID id) {
        return (int) id.getLeastSignificantBits();
    }
}
