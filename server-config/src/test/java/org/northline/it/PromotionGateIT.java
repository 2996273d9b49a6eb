package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.northline.planning.gate.PromotionGate;

/** The gate is joined to the plan by injection alone, so the container is asked who stands there. */
class PromotionGateIT extends InsideTheServer {
    @Inject
    private BeanManager beans;

    @Test
    void exactlyOneClassIsTheGate() {
        Set<Bean<?>> gates = beans.getBeans(PromotionGate.class, Any.Literal.INSTANCE);

        assertThat(gates)
                .extracting(Bean::getBeanClass)
                .extracting(Class::getName)
                .singleElement()
                .satisfies(name -> assertThat(name).startsWith("org.northline.ethics.promotion."));
    }

    @Test
    void nothingStandsBeforeTheGate() {
        assertThat(beans.resolveDecorators(Set.of(PromotionGate.class), Any.Literal.INSTANCE))
                .isEmpty();
        assertThat(beans.getBeans(PromotionGate.class, Any.Literal.INSTANCE)).noneMatch(Bean::isAlternative);
    }
}
