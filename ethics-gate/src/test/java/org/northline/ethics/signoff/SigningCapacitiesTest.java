package org.northline.ethics.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** In which capacities people sign, return, stop and release. */
class SigningCapacitiesTest {
    @Test
    void threeCapacitiesSignTheStrongestFirst() {
        assertThat(SigningCapacities.of(with(EnumSet.allOf(Capacity.class))))
                .containsExactly(Capacity.EXECUTIVE, Capacity.MISUSE_REVIEWER, Capacity.STAKEHOLDER);
    }

    @Test
    void strongestOneCounts() {
        assertThat(SigningCapacities.strongestOf(with(Set.of(Capacity.STAKEHOLDER, Capacity.EXECUTIVE))))
                .isEqualTo(Capacity.EXECUTIVE);
        assertThat(SigningCapacities.strongestOf(with(Set.of(Capacity.STAKEHOLDER, Capacity.MISUSE_REVIEWER))))
                .isEqualTo(Capacity.MISUSE_REVIEWER);
    }

    @Test
    void whoeverMerelyPlansOrAdministersDoesNotSign() {
        Actor actor = with(Set.of(Capacity.ADMINISTRATOR, Capacity.PRODUCT_LEADER, Capacity.PRODUCT_MANAGER));

        assertThat(SigningCapacities.of(actor)).isEmpty();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> SigningCapacities.strongestOf(actor))
                .withMessageContaining("executive, misuse reviewer or stakeholder");
    }

    private static Actor with(Set<Capacity> capacities) {
        return new Actor(new OrgId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), capacities, Set.of());
    }
}
