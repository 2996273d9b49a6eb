package org.northline.planning.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActorTest {
    private static final UUID PRODUCT = Ids.next();

    @Test
    void oneOfTheRequiredCapacitiesIsEnough() {
        assertThatCode(() -> holding(Capacity.EXECUTIVE).require(Capacity.PRODUCT_LEADER, Capacity.EXECUTIVE))
                .doesNotThrowAnyException();
    }

    @Test
    void noneOfThemIsRefusedWithTheirNames() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> holding(Capacity.EXECUTIVE).require(Capacity.PRODUCT_LEADER, Capacity.ADMINISTRATOR))
                .withMessage("This needs the capacity product leader or administrator.");
    }

    @Test
    void aProductManagerManagesOnlyTheGrantedProduct() {
        Actor manager = new Actor(
                new OrgId(Ids.next()), new PersonId(Ids.next()), Set.of(Capacity.PRODUCT_MANAGER), Set.of(PRODUCT));

        assertThat(manager.manages(PRODUCT)).isTrue();
        assertThat(manager.manages(Ids.next())).isFalse();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> manager.requireLeaderOrManagerOf(Ids.next()));
    }

    private static Actor holding(Capacity... capacities) {
        return new Actor(new OrgId(Ids.next()), new PersonId(Ids.next()), Set.of(capacities), Set.of());
    }
}
