package org.northline.planning.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Actors;
import org.northline.planning.shared.FieldProblem;
import org.northline.planning.shared.InvalidInput;

class ItemSetTest {
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);

    private final Actor leader = Actors.leader();

    @Test
    void nameHasNoWhiteSpaceAroundIt() {
        assertThat(content(" Bundle ", ItemSetKind.TOGETHER, FIRST, SECOND).name())
                .isEqualTo("Bundle");
    }

    @Test
    void everyProblemOfASetIsToldAtOnce() {
        assertThat(pointers(" ", null, FIRST)).containsExactly("/name", "/kind", "/itemIds");
        assertThat(pointers("Bundle", ItemSetKind.TOGETHER, FIRST, SECOND, FIRST))
                .containsExactly("/itemIds/2");
        assertThat(pointers("x".repeat(81), ItemSetKind.TOGETHER, FIRST, SECOND))
                .containsExactly("/name");
    }

    @Test
    void setHasTwoToTwentyItems() {
        UUID[] most = items(20);

        assertThat(content("Bundle", ItemSetKind.EXCLUSIVE, most).items()).hasSize(20);
        assertThat(pointers("Bundle", ItemSetKind.EXCLUSIVE, items(21))).containsExactly("/itemIds");
        assertThat(pointers("Bundle", ItemSetKind.EXCLUSIVE, items(1))).containsExactly("/itemIds");
    }

    @Test
    void itemThatWasTakenOutComesBack() {
        ItemSet set = ItemSet.add(
                new ItemSetId(new UUID(0, 9)),
                new CycleId(new UUID(0, 8)),
                content("Bundle", ItemSetKind.TOGETHER, FIRST, SECOND),
                leader,
                Instant.EPOCH);

        set.change(content("Bundle", ItemSetKind.TOGETHER, SECOND, THIRD), leader, Instant.EPOCH);
        assertThat(set.items()).containsExactlyInAnyOrder(SECOND, THIRD);

        set.change(content("Bundle", ItemSetKind.EXCLUSIVE, FIRST, THIRD), leader, Instant.EPOCH);
        assertThat(set.items()).containsExactlyInAnyOrder(FIRST, THIRD);
        assertThat(set.kind()).isEqualTo(ItemSetKind.EXCLUSIVE);
    }

    private static UUID[] items(int number) {
        return IntStream.range(0, number).mapToObj(id -> new UUID(0, id)).toArray(UUID[]::new);
    }

    private static ItemSet.Content content(String name, @Nullable ItemSetKind kind, UUID... items) {
        return ItemSet.Content.checked(name, kind, Arrays.asList(items));
    }

    private static Stream<String> pointers(String name, @Nullable ItemSetKind kind, UUID... items) {
        List<FieldProblem> problems = assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> content(name, kind, items))
                .actual()
                .problems();
        return problems.stream().map(FieldProblem::pointer);
    }
}
