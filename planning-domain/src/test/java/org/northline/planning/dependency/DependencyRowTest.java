package org.northline.planning.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Actors;
import org.northline.planning.shared.Capacity;

class DependencyRowTest {
    private static final UUID PRODUCT = new UUID(1, 1);
    private static final UUID OTHER_PRODUCT = new UUID(1, 2);

    private final DependentItem item = item(14, PRODUCT, LocalDate.of(2027, 4, 1), false);
    private final DependentItem needed = item(12, OTHER_PRODUCT, LocalDate.of(2027, 1, 1), false);

    @Test
    void itemThatStartsTooEarlyIsToldWithBothDays() {
        assertThat(row(DependencyKind.DEPENDS_ON, item, needed, BrokenOrder.STARTS_TOO_EARLY)
                        .warning())
                .contains("Starts on 1 Apr 2027, before RM-2027-012, which it depends on, ends on 30 Jun 2027.");
    }

    @Test
    void itemThatNeedsAWithdrawnOneIsTold() {
        assertThat(row(DependencyKind.DEPENDS_ON, item, needed, BrokenOrder.NEEDED_IS_WITHDRAWN)
                        .warning())
                .contains(
                        "Depends on RM-2027-012, which was withdrawn and is not on the roadmap of this cycle any more.");
    }

    @Test
    void whatIsInOrderHasNoWarning() {
        assertThat(row(DependencyKind.DEPENDS_ON, item, needed, null).warning()).isEmpty();
    }

    @Test
    void needIsChangedByWhoAnswersForTheItemThatHasIt() {
        DependencyRow need = row(DependencyKind.DEPENDS_ON, item, needed, null);

        assertThat(need.mayBeChangedBy(Actors.leader())).isTrue();
        assertThat(need.mayBeChangedBy(Actors.managerOf(PRODUCT))).isTrue();
        assertThat(need.mayBeChangedBy(Actors.managerOf(OTHER_PRODUCT))).isFalse();
        assertThat(need.mayBeChangedBy(Actors.with(Capacity.EXECUTIVE))).isFalse();
    }

    @Test
    void relationIsChangedByWhoAnswersForEitherItem() {
        Actor other = Actors.managerOf(OTHER_PRODUCT);

        assertThat(row(DependencyKind.RELATES_TO, item, needed, null).mayBeChangedBy(other))
                .isTrue();
        assertThat(row(DependencyKind.RELATES_TO, item, item(12, OTHER_PRODUCT, LocalDate.EPOCH, true), null)
                        .mayBeChangedBy(other))
                .as("a withdrawn item does not change")
                .isFalse();
    }

    private static DependentItem item(int serial, UUID product, LocalDate starts, boolean withdrawn) {
        return new DependentItem(
                new UUID(0, serial),
                2027,
                serial,
                "RM-2027-0" + serial,
                "Item",
                product,
                "Product",
                starts,
                LocalDate.of(2027, 6, 30),
                withdrawn);
    }

    private static DependencyRow row(
            DependencyKind kind, DependentItem item, DependentItem other, @Nullable BrokenOrder broken) {
        return new DependencyRow(new UUID(0, 1), kind, item, other, "", broken, 1);
    }
}
