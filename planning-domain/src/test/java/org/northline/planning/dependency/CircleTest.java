package org.northline.planning.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CircleTest {
    private final NamedItem first = item(1);
    private final NamedItem second = item(2);
    private final NamedItem third = item(3);

    @Test
    void sentenceNamesTheCircleItemByItem() {
        assertThat(new Circle(List.of(first, second, third)).sentence())
                .isEqualTo(
                        "That would close a circle: RM-2027-001 depends on RM-2027-002, RM-2027-002 depends on RM-2027-003,"
                                + " RM-2027-003 depends on RM-2027-001. Remove one of these dependencies first.");
    }

    @Test
    void lastStepLeadsBackToTheFirstItem() {
        assertThat(new Circle(List.of(first, second)).steps())
                .containsExactly(new Circle.Step(first, second), new Circle.Step(second, first));
    }

    @Test
    void oneItemIsNoCircle() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Circle(List.of(first)));
    }

    private static NamedItem item(int number) {
        return new NamedItem(new UUID(0, number), new UUID(0, 0), "RM-2027-00" + number, "Item " + number, false);
    }
}
